using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Reduces the words of a quote to the units by which wordings are compared.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
public sealed class WordingReader(Thesaurus thesaurus)
{
    /// <summary>Units read at most; words past them are not compared, which bounds the work on hostile documents.</summary>
    public const int LongestWording = 400;

    private const double LightWeight = 0.3;

    private static readonly HashSet<string> FunctionWords = Lexicon.Words("Linking.Paraphrase.function-words.lexicon");
    private static readonly HashSet<string> Light = Stems("Linking.Paraphrase.light-words.lexicon");
    private static readonly HashSet<string> Negators = Lexicon.Words("Linking.Paraphrase.negators.lexicon");
    private static readonly HashSet<string> Soft = Lexicon.Words("Linking.Paraphrase.soft-negators.lexicon");

    /// <summary>The wording of a plain text.</summary>
    public Wording Read(string text) => Read(text, [new TextSpan(0, text.Length)], [], []);

    /// <summary>The wording of some spans of a text.</summary>
    /// <param name="text">What the spans are offsets into.</param>
    /// <param name="content">The spans to read, in order.</param>
    /// <param name="quoted">The stretches of them that stand in quotation marks.</param>
    /// <param name="names">Spans that name known bearers, in any order; one that reaches out of the content is passed over.</param>
    public Wording Read(string text, IReadOnlyList<TextSpan> content, IReadOnlyList<TextSpan> quoted, IEnumerable<NamedSpan> names)
    {
        var words = new WordingScanner(text).Scan(content);
        var byStart = names.GroupBy(name => name.Span.Start).ToDictionary(group => group.Key, group => group.MaxBy(name => name.Span.Length));
        var titleCase = IsTitleCase(words);
        var units = ImmutableArray.CreateBuilder<WordUnit>();
        for (var at = 0; at < words.Count && units.Count < LongestWording;)
        {
            var (unit, length) = UnitAt(words, at, byStart, titleCase);
            if (unit is not null)
                units.Add(unit with { Segment = words[at].Segment, Quoted = quoted.Any(span => span.Contains(words[at].Start)) });
            at += length;
        }
        return new Wording(units.ToImmutable(), string.Join(' ', words.Select(word => word.Plain)), words.Count);
    }

    private (WordUnit? Unit, int Length) UnitAt(List<RawWord> words, int at, Dictionary<int, NamedSpan> names, bool titleCase)
    {
        if (names.TryGetValue(words[at].Start, out var name) && NameUnit(words, at, name) is { } known) return known;
        if (Number(words, at) is { } number) return number;
        if (Phrase(words, at) is { } phrase) return phrase;
        return (WordUnitAt(words[at], titleCase), 1);
    }

    private (WordUnit, int)? NameUnit(List<RawWord> words, int at, NamedSpan name)
    {
        var length = 1;
        while (at + length < words.Count && words[at + length].Start < name.Span.End && words[at + length].Segment == words[at].Segment) length++;
        if (words[at + length - 1].Start + words[at + length - 1].Text.Length > name.Span.End + 2) return null;
        var stems = string.Join(' ', words.GetRange(at, length).Select(word => word.Stem));
        return (Unit(WordUnitKind.Name, "@" + name.Bearer, thesaurus.BearersOf(stems), 1), length);
    }

    // A lone “one” is nearly always a pronoun.
    private static (WordUnit, int)? Number(List<RawWord> words, int at)
    {
        if (!char.IsAsciiDigit(words[at].Plain[0]) && words[at].Plain.Length > 9) return null;
        var upcoming = words.Skip(at).Take(12).Select(word => word.Plain).ToArray();
        return NumberWords.ReadAt(upcoming, 0) is { } read && !(read.Length == 1 && words[at].Plain is "one")
            ? (Unit(WordUnitKind.Number, read.Value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture), [], 1), read.Length)
            : null;
    }

    private (WordUnit, int)? Phrase(List<RawWord> words, int at)
    {
        (WordUnit, int)? longest = null;
        var stems = words[at].Stem;
        for (var length = 1; thesaurus.Begins(stems) && at + length < words.Count && words[at + length].Segment == words[at].Segment;)
        {
            stems += " " + words[at + length++].Stem;
            var span = words.GetRange(at, length);
            if (span.All(word => IsUpper(word.Text) || FunctionWords.Contains(word.Plain)) && thesaurus.BearersOf(stems) is { IsEmpty: false } bearers)
                longest = (Unit(WordUnitKind.Name, stems, bearers, 1), length);
            else if (thesaurus.SensesOf(stems) is { IsEmpty: false } senses)
                longest = (Unit(WordUnitKind.Word, stems, senses, span.All(IsLight) ? LightWeight : 1), length);
        }
        return longest;
    }

    private WordUnit? WordUnitAt(RawWord word, bool titleCase)
    {
        if (Negators.Contains(word.Plain)) return Unit(WordUnitKind.Negator, "not", [], LightWeight);
        if (IsUpper(word.Text) && Bearers(word, titleCase) is { IsEmpty: false } bearers) return Unit(WordUnitKind.Name, word.Stem, bearers, 1);
        if (FunctionWords.Contains(word.Plain)) return null;
        var isName = IsUpper(word.Text) && !word.Initial && !titleCase && !IsLight(word);
        var unit = Unit(isName ? WordUnitKind.Name : WordUnitKind.Word, word.Stem, thesaurus.SensesOf(word.Stem), IsLight(word) ? LightWeight : 1);
        return unit with { Soft = Soft.Contains(word.Plain) || word.Plain.StartsWith("un", StringComparison.Ordinal) };
    }

    // “us” and “who” are names only in capitals, and in a headline of capitals not even then.
    private ImmutableArray<int> Bearers(RawWord word, bool titleCase) =>
        FunctionWords.Contains(word.Plain) && (word.Text.Any(char.IsLower) || titleCase) ? [] : thesaurus.BearersOf(word.Stem);

    private static WordUnit Unit(WordUnitKind kind, string stem, ImmutableArray<int> senses, double weight) =>
        new(kind, stem, senses, weight, 0, Quoted: false, Soft: false);

    private static bool IsUpper(string text) => char.IsUpper(text[0]);

    private static bool IsLight(RawWord word) => Light.Contains(word.Stem) || FunctionWords.Contains(word.Plain);

    private static bool IsTitleCase(List<RawWord> words)
    {
        var long4 = words.Where(word => word.Text.Length > 3).ToList();
        return long4.Count > 3 && long4.Count(word => IsUpper(word.Text)) > long4.Count * 0.6;
    }

    private static HashSet<string> Stems(string list) => Lexicon.Words(list).Select(LightStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
