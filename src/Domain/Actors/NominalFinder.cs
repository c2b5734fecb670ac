using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds descriptions (“the high commissioner”, “a letter”) and third-person pronouns.</summary>
internal sealed class NominalFinder(AnnotatedDocument document, TokenContext context, NounPhrases phrases)
{
    private static readonly Dictionary<string, (Gender Gender, bool Plural, bool Possessive)> Pronouns = new(StringComparer.Ordinal)
    {
        ["he"] = (Gender.Male, false, false), ["him"] = (Gender.Male, false, false), ["his"] = (Gender.Male, false, true),
        ["she"] = (Gender.Female, false, false), ["her"] = (Gender.Female, false, false),
        ["it"] = (Gender.Unknown, false, false), ["its"] = (Gender.Unknown, false, true),
        ["they"] = (Gender.Unknown, true, false), ["them"] = (Gender.Unknown, true, false), ["their"] = (Gender.Unknown, true, true),
    };

    // Tokens that may stand before its noun: “the outgoing United Nations High Commissioner for Human Rights’s chief spokesperson”.
    private const int LongestDescription = 24;

    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly ImmutableArray<Tag> tags = document.Tags;

    /// <summary>Descriptions and pronouns in document order, those inside names left out.</summary>
    /// <param name="inName">Which tokens belong to names, their titles included.</param>
    public List<Candidate> Find(bool[] inName)
    {
        var found = new List<Candidate>();
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (inName[i] || tokens[i].Kind != TokenKind.Word) continue;
                if ((Pronoun(i, s, sentence) ?? Nominal(i, s, sentence, inName)) is { } candidate) found.Add(candidate);
            }
        }

        return found;
    }

    private Candidate? Pronoun(int i, int s, Sentence sentence)
    {
        var word = tokens[i].Lower;
        if (word.IndexOf('\'', StringComparison.Ordinal) is >= 0 and var apostrophe) word = word[..apostrophe];
        if (!Pronouns.TryGetValue(word, out var pronoun) || word == "it" && (IsExpletive(i) || IsEmptyIt(i, sentence.EndToken)))
            return null;
        return new Candidate
        {
            First = i, End = i + 1, Head = i, Kind = MentionKind.Pronoun, Core = word, Gender = pronoun.Gender, Sentence = s,
                Paragraph = sentence.Paragraph,
            IsSubject = word is "he" or "she" or "it" or "they" && context.IsSubject(i, i + 1), IsQuoted = context.IsQuoted(i),
            IsPossessive = pronoun.Possessive || word == "her" && tags[i] == Tag.PRPS, IsDefinite = true, Confidence = 0.75,
        };
    }

    private bool IsExpletive(int i) => document.Syntax[i].Relation == Syntax.Relation.Expletive;

    // “It is not clear”, “it is difficult for countries to say no”.
    private bool IsEmptyIt(int i, int max)
    {
        if (tokens[i].Lower.Contains('\'', StringComparison.Ordinal) && i + 1 < max) return tags[i + 1].IsAdjective()
            || tokens[i + 1].Is("not") || tags[i + 1] is Tag.RB or Tag.DT;
        var k = i + 1;
        while (k < max && (tags[k] is Tag.MD or Tag.RB || tokens[k].Lower is "be" or "been")) k++;
        if (k >= max || tokens[k].Lower is not ("is" or "was" or "be" or "seems" or "seemed" or "appears" or "appeared" or "remains")) return false;
        k++;
        while (k < max && tags[k].IsAdverb()) k++;
        return k < max && (tags[k].IsAdjective() || tokens[k].Lower is "clear" or "time" or "likely")
            && Enumerable.Range(k, Math.Min(8, max - k)).Any(x =>
            tokens[x].Lower is "to" or "that" or "if" or "whether" or "for" or "how" or "who" or "what" or "why");
    }

    private Candidate? Nominal(int i, int s, Sentence sentence, bool[] inName)
    {
        // “the human rights chief said”: some nouns of office are tagged as the adjectives they also are.
        var asNoun = tags[i].IsNoun() || tags[i].IsAdjective()
            && (i + 1 >= sentence.EndToken || tags[i + 1].IsFinite() || tags[i + 1] is Tag.POS or Tag.Punct);
        if (!asNoun || i + 1 < sentence.EndToken && tags[i + 1].IsNoun() && !inName[i + 1]
            && RoleLexicon.Find(tokens[i + 1].Lower) is not null) return null;
        if (RoleLexicon.Find(tokens[i].Lower) is not { } role) return null;
        if (i + 1 < sentence.EndToken && tags[i + 1] is Tag.NN or Tag.NNS && !inName[i + 1]) return null;
        var start = i;
        var min = Math.Max(sentence.FirstToken, i - LongestDescription);
        while (start > min && BelongsBefore(start - 1, sentence)) start--;
        while (start < i && (tags[start] is Tag.POS || tokens[start].Kind is TokenKind.CloseQuote)) start++;
        var first = tokens[start];
        var determined = tags[start] is Tag.DT or Tag.PDT;
        var core = start;
        while (core < i && (tags[core] is Tag.DT or Tag.PDT || tokens[core].Kind is TokenKind.OpenQuote)) core++;
        var owned = Enumerable.Range(start, i - start).LastOrDefault(k => tags[k] is Tag.POS or Tag.PRPS, -1);
        var end = i + 1;
        if (role.Sort is RoleSort.Person && end < sentence.EndToken
            && tokens[end].Lower is "for" or "of" or "to" or "at" or "from" or "in" or "with"
            && end + 1 < sentence.EndToken && tags[end + 1] != Tag.VBG // “the chief from leaving”
            && phrases.EndOf(end + 1, sentence.EndToken, apposition: false) is var complement and > 0
            && Enumerable.Range(end, complement - end).Any(k => tokens[k].IsCapitalized))
            end = complement;
        return new Candidate
        {
            First = start, End = end, Head = i, Kind = MentionKind.Nominal, Core = context.Words(core, end), Role = role,
                Gender = role.Gender,
            IsOwned = owned >= 0,
            Modifiers = [.. Enumerable.Range(Math.Max(core, owned + 1), i - Math.Max(core, owned + 1)).Where(k => Tells(k)).Select(k => tokens[k].Lower)],
            Complement = tokens[Math.Min(i + 1, end - 1)].Lower is "in" or "with" ? [] : [.. Enumerable.Range(i + 1, end - i - 1).Where(k => tokens[k].IsCapitalized).Select(k => tokens[k].Lower)],
            Sort = role.Sort switch { RoleSort.Person => ActorKind.Person, RoleSort.Organization =>
                ActorKind.Organization, RoleSort.Group => ActorKind.Group, _ => null },
            Sentence = s, Paragraph = sentence.Paragraph, IsSubject = context.IsSubject(start, end), IsQuoted = context.IsQuoted(i),
                IsPossessive = context.IsPossessive(end),
            IsDefinite = determined && first.Lower is "the" or "this" or "that" or "these" or "those" || owned >= 0, Confidence = 0.7,
        };
    }

    // What a word before the noun adds; what stands before an owner's ending is told by who owns.
    private bool Tells(int k) => tokens[k].IsWord && (tags[k].IsNoun() || tags[k].IsAdjective() || tags[k] is Tag.VBN or Tag.VBG or Tag.CD);

    private bool BelongsBefore(int k, Sentence sentence) =>
        tags[k].IsNoun() || tags[k].IsModifier() && !(tags[k] is Tag.DT && k + 1 < sentence.EndToken && tags[k + 1] is Tag.DT)
            || tags[k] is Tag.VBN or Tag.VBG && k > sentence.FirstToken && tags[k - 1] is Tag.DT or Tag.JJ or Tag.PRPS or Tag.POS
        || tokens[k].Kind is TokenKind.OpenQuote or TokenKind.CloseQuote && k > sentence.FirstToken
            && tags[k - 1] is Tag.DT or Tag.JJ or Tag.NN && k + 1 < sentence.EndToken
            && !context.IsQuoted(k + 2 < tokens.Length ? k + 2 : k);
}
