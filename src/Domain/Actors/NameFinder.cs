using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds names: those the authority knows, and runs of capitalised words.</summary>
internal sealed class NameFinder(AnnotatedDocument document, ActorAuthority authority, TokenContext context)
{
    private static readonly HashSet<string> Locatives = new(StringComparer.Ordinal)
    {
        "in", "at", "near", "outside", "inside", "to", "from", "including", "around", "via", "through", "across", "toward", "towards", "into", "leaving", "visiting", "throughout", "within",
    };

    // In words, small ones included: “International Committee of the Red Cross and Red Crescent”.
    private const int LongestName = 12;

    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly ImmutableArray<Tag> tags = document.Tags;
    private readonly HashSet<string> lowerWords = [.. document.Tokens.Where(token => token.Kind == TokenKind.Word && !token.IsCapitalized).Select(token => token.Lower)];
    private readonly HashSet<string> insideNames = CapitalsInside(document);

    /// <summary>The names, and the places, in document order.</summary>
    public (List<Candidate> Names, List<PlaceMention> Places) Find()
    {
        var names = new List<Candidate>();
        var places = new List<PlaceMention>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            var titleCase = document.Layout.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading && IsTitleCase(sentence);
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var end = KnownAt(i, s, sentence.EndToken, names, places);
                if (end < 0 && !titleCase) end = RunAt(i, s, names, places);
                i = end > i ? end : i + 1;
            }
        }

        return (names, places);
    }

    // A name of the authority or the table of states; -1 where none starts here.
    private int KnownAt(int start, int sentence, int max, List<Candidate> names, List<PlaceMention> places)
    {
        if (tokens[start].Kind is not (TokenKind.Word or TokenKind.Number)) return -1;
        var (length, entries) = authority.FindName(tokens, start, max);
        if (length == 0) return -1;
        var end = start + length;
        // “New York Times” is not New York: a run that goes on with an organization's word is a longer name.
        var goesOn = end < max && tokens[end].IsCapitalized && tokens[end].Kind == TokenKind.Word
            && (NameLexicon.IsOrganizationWord(tokens[end].Lower) || NameLexicon.IsNoActor(tokens[end].Lower)) && !entries.Any(entry => entry.Actor?.Kind == ActorKind.Person);
        var partOfName = start > 0 && start > document.Sentences[sentence].FirstToken && tokens[start - 1].IsCapitalized && NameLexicon.IsGivenName(tokens[start - 1].Text) && length == 1;
        if (goesOn || partOfName) return -1;
        var actors = entries.Where(entry => entry.Actor is not null).ToList();
        var place = entries.FirstOrDefault(entry => entry.Place is not null)?.Place;
        var asPlace = start > 0 && Locatives.Contains(tokens[start - 1].Lower) || start > 1 && tokens[start - 1].Is("the") && Locatives.Contains(tokens[start - 2].Lower);
        var span = context.SpanOf(start, end);
        var seat = actors.Count > 0 && (place is not null || actors.All(entry => entry.IsSeat));
        if (place is null && actors is [{ Actor.Kind: ActorKind.Country } country] && asPlace)
            place = new Place(country.Actor!.Id, country.Actor.Name, country.Actor.Aliases, country.Actor.Id, country.Actor.Wikidata);
        if (place is not null && (asPlace || actors.Count == 0)) places.Add(new PlaceMention(span, place));
        if (actors.Count == 0 || seat && !ActsAsGovernment(start, end, asPlace)) return end;
        if (actors.Count > 1 && actors.Any(entry => !entry.IsSeat)) actors = [.. actors.Where(entry => !entry.IsSeat)];
        var first = actors[0].Actor!.Kind == ActorKind.Person ? TitleBefore(start, document.Sentences[sentence].FirstToken) : start;
        var role = first < start ? RoleLexicon.Find(tokens[start - 1].Lower) : null;
        DropInside(first, names);
        names.Add(new Candidate
        {
            First = first, End = end, Head = end - 1, Kind = MentionKind.Name, Core = context.Words(start, end), Sort = actors[0].Actor!.Kind,
            Gender = TitleGender(first, start), Role = role,
            Known = [.. actors.Select(entry => entry.Actor!).Distinct()], IsSeat = seat, Sentence = sentence, Paragraph = document.Sentences[sentence].Paragraph,
            IsSubject = context.IsSubject(first, end), IsQuoted = context.IsQuoted(start), IsPossessive = context.IsPossessive(end),
        });
        return end;
    }

    // A name inside an office is no mention of its own (“UN Ambassador”), unless it owns what follows (“China’s Ambassador”).
    private static void DropInside(int first, List<Candidate> names)
    {
        for (var i = names.Count - 1; i >= 0 && names[i].First >= first; i--)
            if (!names[i].IsPossessive && names[i].Sort != ActorKind.Person) names.RemoveAt(i);
    }

    // A city of government means the government where it does something, owns a demand, or stands beside people it deals with.
    private bool ActsAsGovernment(int start, int end, bool asPlace) =>
        !asPlace && (context.IsSubject(start, end) || context.IsPossessive(end)
            || start > 0 && (tags[start - 1].IsVerb() || tokens[start - 1].Lower is "between" or "and" or "with" or "against" or "by" or "that" or "on" or "of" or "as"));

    private int RunAt(int start, int sentence, List<Candidate> names, List<PlaceMention> places)
    {
        var bounds = document.Sentences[sentence];
        if (!StartsName(start, bounds)) return -1;
        var end = start + 1;
        while (end < bounds.EndToken && Continues(start, ref end, bounds)) { }
        // A line of headings or a list that has lost its commas.
        if (end - start > LongestName) return end;
        var first = start;
        while (first < end - 1 && (NameLexicon.IsTitle(tokens[first].Lower) || RoleLexicon.Find(tokens[first].Lower) is { Sort: RoleSort.Person } || Countries.OfAdjective(tokens[first].Text) is not null && NameLexicon.IsTitle(tokens[first + 1].Lower))) first++;
        // A title inside the run parts office from name: “UN High Commissioner Michelle Bachelet”.
        for (var i = end - 2; i > first; i--)
            if (NameLexicon.IsTitle(tokens[i].Lower) && !NameLexicon.IsOrganizationWord(tokens[end - 1].Lower)) { first = i + 1; break; }
        if (end - first == 1 && (NameLexicon.IsTitle(tokens[first].Lower) || RoleLexicon.Find(tokens[first].Lower) is { Sort: not RoleSort.Organization })) return -1;
        // A person the authority knows may stand at the end of a longer run: “in New York Zhang Jun said”.
        for (var k = first; k < end; k++)
        {
            var (length, entries) = authority.FindName(tokens, k, bounds.EndToken);
            if (length > 1 - (k == first && first > start ? 1 : 0) && k + length >= end && entries.Any(entry => entry.Actor?.Kind == ActorKind.Person) && k > start) return KnownAt(k, sentence, bounds.EndToken, names, places);
        }

        var core = context.Words(first, end);
        var sort = SortOf(first, end, first > start, bounds);
        if (end - first == 1 && sort is null && !IsLikelyName(first, bounds)) return end;
        // “Democratic convention”: a lone capitalised word before a noun describes it.
        if (end - first == 1 && sort is null && end < bounds.EndToken && tags[end] is Tag.NN or Tag.NNS) return end;
        if (NameLexicon.IsNoActor(tokens[end - 1].Lower) || Countries.OfAdjective(tokens[first].Text) is not null && end - first == 1) return end;
        if (sort is null && first > 0 && Locatives.Contains(tokens[first - 1].Lower) && end - first <= 2)
        {
            places.Add(new PlaceMention(context.SpanOf(first, end), new Place(ActorId.Of(core), core, [], null, null)));
            return end;
        }

        var titled = TitleBefore(first, bounds.FirstToken);
        DropInside(titled, names);
        var gender = titled < first ? TitleGender(titled, first) : Gender.Unknown;
        if (gender == Gender.Unknown && sort == ActorKind.Person) gender = NameLexicon.GenderOfGivenName(tokens[first].Text);
        names.Add(new Candidate
        {
            First = titled, End = end, Head = end - 1, Kind = MentionKind.Name, Core = core, Sort = sort, Gender = gender,
            Role = titled < first ? RoleLexicon.Find(tokens[first - 1].Lower) : null, Sentence = sentence, Paragraph = bounds.Paragraph,
            IsSubject = context.IsSubject(titled, end), IsQuoted = context.IsQuoted(first), IsPossessive = context.IsPossessive(end),
        });
        return end;
    }

    private bool StartsName(int index, Sentence sentence)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !token.IsCapitalized || token.Text.Contains('@', StringComparison.Ordinal) || token.Text.Contains("://", StringComparison.Ordinal)) return false;
        if (NameLexicon.IsFunctionWord(token.Lower) || NameLexicon.IsNoActor(token.Lower) && !NameLexicon.IsTitle(token.Lower)) return false;
        if (token.Text is "I") return false;
        var starts = index == sentence.FirstToken || tokens[index - 1].Kind is TokenKind.OpenQuote || tokens[index - 1].Is(":");
        if (!starts) return true;
        var next = index + 1 < sentence.EndToken && tokens[index + 1] is { IsCapitalized: true, Kind: TokenKind.Word };
        return !lowerWords.Contains(token.Lower) && (next || tags[index].IsName()) || insideNames.Contains(token.Text) || NameLexicon.IsGivenName(token.Text) && next || NameLexicon.IsTitle(token.Lower) && next;
    }

    private bool Continues(int start, ref int end, Sentence sentence)
    {
        var token = tokens[end];
        if (token.Kind == TokenKind.Word && token.IsCapitalized && !NameLexicon.IsFunctionWord(token.Lower)) { end++; return true; }
        if (token.Kind == TokenKind.Number && NameLexicon.IsOrganizationWord(tokens[end - 1].Lower)) return false;
        var next = end + 1 < sentence.EndToken ? tokens[end + 1] : null;
        if (next is null) return false;
        if (token.Lower is "de" or "van" or "von" or "der" or "den" or "del" or "della" or "di" or "da" or "dos" or "la" or "le" or "bin" or "ibn" or "al" or "el" or "ben" or "ter" && next.IsCapitalized) { end += 2; return true; }
        if (token.Is("&") && next.IsCapitalized) { end += 2; return true; }
        var organization = NameLexicon.IsOrganizationWord(tokens[end - 1].Lower) || RoleLexicon.Find(tokens[end - 1].Lower) is { Sort: RoleSort.Organization };
        if (organization && token.Lower is "of" or "for" or "on" or "and" && (token.Lower is not "and" || NameLexicon.IsOrganizationWord(tokens[end - 1].Lower) && end + 2 < sentence.EndToken && NameLexicon.IsOrganizationWord(tokens[Math.Min(end + 2, tokens.Length - 1)].Lower)))
        {
            if (next.IsCapitalized && !NameLexicon.IsFunctionWord(next.Lower)) { end += 2; return true; }
            if (next.Is("the") && end + 2 < sentence.EndToken && tokens[end + 2].IsCapitalized) { end += 3; return true; }
        }

        return false;
    }

    private ActorKind? SortOf(int first, int end, bool titled, Sentence sentence)
    {
        for (var i = first; i < end; i++)
            if (NameLexicon.IsOrganizationWord(tokens[i].Lower) && (i == end - 1 || i == first || end - first > 2 || tokens[Math.Min(i + 1, tokens.Length - 1)].Lower is "of" or "for")) return ActorKind.Organization;
        if (titled || first > sentence.FirstToken && (NameLexicon.IsTitle(tokens[first - 1].Lower) || RoleLexicon.Find(tokens[first - 1].Lower) is { Sort: RoleSort.Person } && !RoleLexicon.Find(tokens[first - 1].Lower)!.Plural)) return ActorKind.Person;
        var length = end - first;
        if (length is 2 or 3 or 4 && NameLexicon.IsGivenName(tokens[first].Text)) return ActorKind.Person;
        if (end + 1 < sentence.EndToken && tokens[end].Is(",") && length <= 4 && IntroducesPerson(end + 1, sentence.EndToken)) return ActorKind.Person;
        if (length <= 4 && end < sentence.EndToken && tokens[end].Is("who")) return ActorKind.Person;
        if (length == 1 && tokens[first].Text.Length is > 1 and < 7 && tokens[first].Text.All(char.IsUpper)) return ActorKind.Organization;
        return length is 2 or 3 && tokens[first].Text.All(char.IsLetter) && tokens[end - 1].Text.All(char.IsLetter) && context.IsSubject(first, end) && !(first > 0 && tokens[first - 1].Is("the")) ? ActorKind.Person : null;
    }

    // “…, a former agent”, “…, the ministry's spokesman”, “…, 70,”, “…, who”
    private bool IntroducesPerson(int start, int max)
    {
        if (tokens[start].Is("who") || tokens[start].Kind == TokenKind.Number && tokens[start].Text.Length == 2) return true;
        for (var i = start; i < Math.Min(max, start + 9); i++)
        {
            if (tags[i] == Tag.Punct || tags[i].IsFinite()) return false;
            if (RoleLexicon.Find(tokens[i].Lower) is { Sort: RoleSort.Person, Plural: false }) return true;
        }

        return false;
    }

    private bool IsLikelyName(int index, Sentence sentence) =>
        index > sentence.FirstToken && tags[index].IsName() && !lowerWords.Contains(tokens[index].Lower) || insideNames.Contains(tokens[index].Text);

    // First token of the titles and offices that stand right before a name: “Ambassador”, “Ms”, “spokeswoman”.
    private int TitleBefore(int name, int min)
    {
        var first = name;
        min = Math.Max(min, name - LongestName);
        while (first > min && (NameLexicon.IsTitle(tokens[first - 1].Lower) && (tokens[first - 1].IsCapitalized || RoleLexicon.Find(tokens[first - 1].Lower) is { Sort: RoleSort.Person }) || RoleLexicon.Find(tokens[first - 1].Lower) is { Sort: RoleSort.Person, Plural: false } && tags[first - 1].IsNoun()))
            first--;
        // The office belongs to the mention as a whole: “China’s UN Ambassador Zhang Jun”, “former Chinese envoy Liu Zhenmin”.
        while (first < name && first > min && (tags[first - 1].IsNoun() || tags[first - 1].IsAdjective() || tags[first - 1] is Tag.POS)) first--;
        while (first < name && tags[first] == Tag.POS) first++;
        return first;
    }

    private Gender TitleGender(int first, int name)
    {
        for (var i = name - 1; i >= first; i--)
        {
            var gender = NameLexicon.GenderOfTitle(tokens[i].Lower);
            if (gender == Gender.Unknown && RoleLexicon.Find(tokens[i].Lower) is { } role) gender = role.Gender;
            if (gender != Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    private bool IsTitleCase(Sentence sentence)
    {
        var words = Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => tokens[i].Kind == TokenKind.Word && tokens[i].Text.Length > 3).ToList();
        return words.Count(i => tokens[i].IsCapitalized) > 0.7 * words.Count;
    }

    // Words capitalised where no sentence starts: they are names where one does.
    private static HashSet<string> CapitalsInside(AnnotatedDocument document)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            if (document.Layout.Paragraphs[sentence.Paragraph].Kind is ParagraphKind.Title or ParagraphKind.Heading) continue;
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
                if (document.Tokens[i] is { IsCapitalized: true, Kind: TokenKind.Word } token && document.Tokens[i - 1].Kind != TokenKind.OpenQuote && document.Tags[i].IsName()) result.Add(token.Text);
        }

        return result;
    }
}
