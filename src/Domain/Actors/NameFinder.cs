using System.Collections.Immutable;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds names: those the authority knows, and those that the model of names found.</summary>
internal sealed class NameFinder
{
    private static readonly HashSet<string> Locatives = Lexicon.Words("Actors.locatives.lexicon");

    private readonly AnnotatedDocument document;
    private readonly ActorAuthority authority;
    private readonly TokenContext context;
    private readonly ImmutableArray<Token> tokens;
    private readonly ImmutableArray<Tag> tags;
    private readonly TitleReader titles;
    private readonly NamedEntity?[] entityAt;
    private readonly bool[] speaking;
    private readonly List<Candidate> names = [];
    private readonly List<PlaceMention> places = [];

    /// <summary>Prepares a document.</summary>
    public NameFinder(AnnotatedDocument document, ActorAuthority authority, TokenContext context)
    {
        this.document = document;
        this.authority = authority;
        this.context = context;
        tokens = document.Tokens;
        tags = document.Tags;
        titles = new TitleReader(document);
        entityAt = Entities(document);
        speaking = Sources(document);
    }

    /// <summary>The names, and the places, in document order.</summary>
    public (List<Candidate> Names, List<PlaceMention> Places) Find()
    {
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                var end = KnownAt(i, s);
                if (end < 0) end = EntityAt(i, s);
                i = end > i ? end : i + 1;
            }
        }

        return (names, places);
    }

    // A name of the authority or the table of states; -1 where none starts here.
    private int KnownAt(int start, int s)
    {
        if (!tokens[start].IsWord) return -1;
        var sentence = document.Sentences[s];
        var (length, entries) = authority.FindName(tokens, start, sentence.EndToken);
        var end = start + length;
        if (length == 0 || GoesOn(end, sentence, entries) || length == 1 && IsOfPerson(start, sentence)) return -1;
        var actors = entries.Where(entry => entry.Actor is not null).ToList();
        var place = entries.FirstOrDefault(entry => entry.Place is not null)?.Place;
        var seat = actors.Count > 0 && (place is not null || actors.TrueForAll(entry => entry.IsSeat));
        var located = IsLocated(start);
        if (located && place is null && actors is [{ Actor: { Kind: ActorKind.Country } country }])
            place = new Place(country.Id, country.Name, country.Aliases, country.Id, country.Wikidata);
        if (place is not null && (located || actors.Count == 0)) places.Add(new PlaceMention(context.SpanOf(start, end), place));
        if (actors.Count == 0 || seat && (located || !ActsAsGovernment(start, end))) return end;
        if (actors.Exists(entry => !entry.IsSeat)) actors.RemoveAll(entry => entry.IsSeat);
        AddKnown(start, end, s, [.. actors.Select(entry => entry.Actor!).Distinct()], seat);
        return end;
    }

    private void AddKnown(int start, int end, int s, List<Actor> actors, bool seat)
    {
        var first = actors[0].Kind == ActorKind.Person ? titles.Start(start, document.Sentences[s].FirstToken) : start;
        Add(new Candidate
        {
            First = first, End = end, Head = end - 1, Kind = MentionKind.Name, Core = context.Words(start, end), Sort = actors[0].Kind,
            Gender = titles.GenderOf(first, start), Role = first < start ? RoleLexicon.Find(tokens[start - 1].Lower) : null,
            Known = actors, IsSeat = seat, Sentence = s, Paragraph = document.Sentences[s].Paragraph,
            IsSubject = context.IsSubject(first, end), IsQuoted = context.IsQuoted(start), IsPossessive = context.IsPossessive(end),
        });
    }

    // “New York Times” is not New York: a run that goes on with an organization's word is a longer name.
    private bool GoesOn(int end, Sentence sentence, IReadOnlyList<AliasEntry> entries) =>
        end < sentence.EndToken && tokens[end] is { IsCapitalized: true, Kind: TokenKind.Word } next
        && (NameLexicon.IsOrganizationWord(next.Lower) || NameLexicon.IsNoActor(next.Lower))
        && !entries.Any(entry => entry.Actor?.Kind == ActorKind.Person);

    // “Chad” is no country in “Mary Chad” and “Chad Lee”.
    private bool IsOfPerson(int start, Sentence sentence) =>
        NameLexicon.IsGivenName(tokens[start].Text) && entityAt[start] is { Kind: EntityKind.Person } person
            && person.FirstToken == start && person.EndToken > start + 1 && !IsOffice(start + 1)
        || start > sentence.FirstToken && tokens[start - 1].IsCapitalized && NameLexicon.IsGivenName(tokens[start - 1].Text);

    private bool IsLocated(int start) =>
        start > 0 && Locatives.Contains(tokens[start - 1].Lower) || start > 1 && tokens[start - 1].Is("the")
            && Locatives.Contains(tokens[start - 2].Lower);

    // A city of government means the government where it does something, owns a demand, or stands beside people it deals with.
    private bool ActsAsGovernment(int start, int end) =>
        context.IsSubject(start, end) || context.IsPossessive(end)
        || tags[start] == Tag.VBG && end < tokens.Length && tags[end] is Tag.VBN or Tag.VBD // “Beijing said”, taken for a gerund
        || start > 0 && (tags[start - 1].IsVerb()
            || tokens[start - 1].Lower is "between" or "and" or "with" or "against" or "by" or "that" or "on" or "of" or "as");

    // A name that the model found; -1 where none starts here, or it is an office and no name.
    private int EntityAt(int start, int s)
    {
        if (entityAt[start] is not { } entity || start > 0 && entityAt[start - 1] == entity) return -1;
        var end = entity.EndToken;
        // “47-member Council”
        while (start < end - 1 && !tokens[start].Text.Any(char.IsUpper)) start++;
        var first = entity.Kind is EntityKind.Person or EntityKind.Organization ? PartOffice(start, end, entity.Kind) : start;
        if (entity.Kind != EntityKind.Place && IsOfficeAlone(first, end)) return -1;
        if (entity.Kind == EntityKind.Person && KnownPersonWithin(start, first, end, document.Sentences[s]) is var known and >= 0)
            return KnownAt(known, s);
        if (entity.Kind == EntityKind.Place) AddPlace(first, end);
        else if (KindOf(entity.Kind, first, end) is { } kind) AddName(first, end, s, kind);
        else if (entity.Kind == EntityKind.Other && speaking[end - 1]) AddName(first, end, s, null);
        else if (entity.Kind == EntityKind.Other) return -1;
        return end;
    }

    private ActorKind? KindOf(EntityKind kind, int first, int end) => kind switch
    {
        // “House Republicans”
        EntityKind.Person or EntityKind.Organization when end - first > 1 && NameLexicon.IsParty(tokens[end - 1].Text) => ActorKind.Group,
        EntityKind.Person => ActorKind.Person,
        EntityKind.Organization when IsBody(first, end) => ActorKind.Organization,
        EntityKind.Group when NameLexicon.IsPeople(tokens[end - 1].Text) && (speaking[end - 1] || end - first > 1) => ActorKind.Group,
        _ => null,
    };

    // “the Department” points back at one named before; “Oval Office”, “Affordable Care Act” are nobody.
    private bool IsBody(int first, int end)
    {
        var last = tokens[end - 1].Lower;
        if (NameLexicon.IsNoActor(last) || NameLexicon.IsNoActorName(context.Words(first, end))) return false;
        return end - first > 1 || !NameLexicon.IsOrganizationWord(last) || NameLexicon.IsUniqueBody(last);
    }

    private void AddPlace(int first, int end)
    {
        var name = context.Words(first, end);
        places.Add(new PlaceMention(context.SpanOf(first, end), new Place(ActorId.Of(name), name, [], null, null)));
    }

    private void AddName(int first, int end, int s, ActorKind? sort)
    {
        var titled = titles.Start(first, document.Sentences[s].FirstToken);
        var gender = titles.GenderOf(titled, first);
        if (gender == Gender.Unknown && sort == ActorKind.Person) gender = NameLexicon.GenderOfGivenName(tokens[first].Text);
        Add(new Candidate
        {
            First = titled, End = end, Head = end - 1, Kind = MentionKind.Name, Core = context.Words(first, end), Sort = sort,
                Gender = gender, IsAddressed = first > titled && titles.IsAddress(first - 1),
            Role = titled < first ? RoleLexicon.Find(tokens[first - 1].Lower) : null, Sentence = s,
                Paragraph = document.Sentences[s].Paragraph,
            IsSubject = context.IsSubject(titled, end), IsQuoted = context.IsQuoted(first), IsPossessive = context.IsPossessive(end),
        });
    }

    // A name inside an office is no mention of its own (“UN Ambassador”), unless it owns what follows (“China’s Ambassador”).
    private void Add(Candidate name)
    {
        for (var i = names.Count - 1; i >= 0 && names[i].First >= name.First; i--)
            if (!names[i].IsPossessive && names[i].Sort != ActorKind.Person) names.RemoveAt(i);
        names.Add(name);
    }

    // Where the name begins after titles and offices that the model took for part of it: “Ms Lee”, “Senate Majority Leader Ann Lee”.
    private int PartOffice(int start, int end, EntityKind kind)
    {
        var first = start;
        while (first < end - 1 && (IsOffice(first)
            || Countries.OfAdjective(tokens[first].Text) is not null && NameLexicon.IsTitle(tokens[first + 1].Lower))) first++;
        for (var i = end - 2; kind == EntityKind.Person && i > first; i--)
            if (IsOffice(i)) return AfterOffice(i + 1, end);
        return kind == EntityKind.Person && first > 1 && tokens[first - 1].Is("of") && IsOffice(first - 2) ? AfterRealm(first, end) : AfterOffice(first, end);
    }

    // “Secretary of State Ann Lee”: what the office is of belongs to it.
    private int AfterOffice(int first, int end) =>
        first > 0 && end - first > 2 && tokens[first].Is("of") && IsOffice(first - 1) ? AfterRealm(first + 1, end) : first;

    private int AfterRealm(int first, int end)
    {
        while (first < end - 1 && NameLexicon.IsRealm(tokens[first].Lower)) first++;
        return first;
    }

    private bool IsOffice(int index) =>
        NameLexicon.IsTitle(tokens[index].Lower) || RoleLexicon.Find(tokens[index].Lower) is { Sort: RoleSort.Person, Plural: false };

    // “President”, “Fox News Chairman”: a description, not a name.
    private bool IsOfficeAlone(int first, int end) =>
        IsOffice(end - 1) && !NameLexicon.IsGivenName(tokens[first].Text) && !(tokens[Math.Max(first, end - 2)].Lower is "of" or "for")
        || end - first == 1 && RoleLexicon.Find(tokens[first].Lower) is { Sort: not RoleSort.Organization };

    // A person the authority knows may stand at the end of a longer run: “in New York Zhang Jun said”.
    private int KnownPersonWithin(int start, int first, int end, Sentence sentence)
    {
        for (var k = Math.Max(first, start + 1); k < end; k++)
        {
            var (length, entries) = authority.FindName(tokens, k, sentence.EndToken);
            var shortest = k == first && first > start ? 1 : 2;
            if (length >= shortest && k + length >= end && entries.Any(entry => entry.Actor?.Kind == ActorKind.Person)) return k;
        }

        return -1;
    }

    // The name that each token belongs to.
    private static NamedEntity?[] Entities(AnnotatedDocument document)
    {
        var result = new NamedEntity?[document.Tokens.Length];
        foreach (var entity in document.Entities)
            if (entity.Kind != EntityKind.Title) Array.Fill(result, entity, entity.FirstToken, entity.EndToken - entity.FirstToken);
        return result;
    }

    // Which tokens stand in the source of an attribution: whatever speaks is somebody.
    private static bool[] Sources(AnnotatedDocument document)
    {
        var result = new bool[document.Tokens.Length];
        foreach (var attribution in document.Attributions)
        {
            if (attribution.Source is not { } source) continue;
            for (var i = document.Tokens.FirstFrom(source.Start); i < result.Length && document.Tokens[i].Span.End <= source.End; i++) result[i] = true;
        }

        return result;
    }
}
