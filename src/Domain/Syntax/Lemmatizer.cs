using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>Gives the dictionary form of a word by its tag and its longest known ending, whole words first.</summary>
/// <remarks>The endings are learned from treebanks; each line of the table is an exception to those with a shorter ending of its. Immutable, safe for use from several threads.</remarks>
public sealed class Lemmatizer
{
    /// <summary>The longest ending that the table can hold; longer ones only as whole words.</summary>
    public const int LongestEnding = 6;

    /// <summary>Stands before an ending that is a whole word.</summary>
    public const char WordStart = '^';

    private static readonly Lazy<Lemmatizer> Compiled = new(LoadDefault);

    private readonly Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>>[] rules;
    private readonly Dictionary<string, string> capitalized;

    /// <summary>A lemmatizer of learned rules.</summary>
    /// <param name="rules">By tag and ending; a whole word begins with <see cref="WordStart"/>, the empty ending stands for all.</param>
    /// <param name="capitalized">Lemmas that have capitals however the word is written, though it is no name: “American”, “TV”.</param>
    public Lemmatizer(IEnumerable<(Tag Tag, string Ending, LemmaRule Rule)> rules, IEnumerable<string> capitalized)
    {
        var byTag = Enum.GetValues<Tag>().Select(_ => new Dictionary<string, LemmaRule>(StringComparer.Ordinal)).ToArray();
        foreach (var (tag, ending, rule) in rules) byTag[(int)tag][ending] = rule;
        this.rules = [.. byTag.Select(table => table.GetAlternateLookup<ReadOnlySpan<char>>())];
        this.capitalized = capitalized.ToDictionary(lemma => lemma.ToLowerInvariant(), StringComparer.Ordinal);
    }

    /// <summary>The lemmatizer compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None was compiled in.</exception>
    public static Lemmatizer Default => Compiled.Value;

    /// <summary>The dictionary form.</summary>
    /// <param name="token">The word.</param>
    /// <param name="tag">Its tag.</param>
    public string Lemma(Token token, Tag tag)
    {
        if (!token.IsWord && tag is not Tag.POS) return token.Text;
        var lemma = Rule(token.Lower, tag).Apply(token.Lower);
        if (!tag.IsName()) return capitalized.GetValueOrDefault(lemma, lemma);
        // The letters that stayed keep the case they are printed in.
        var kept = 0;
        while (kept < lemma.Length && kept < token.Lower.Length && lemma[kept] == token.Lower[kept]) kept++;
        return kept == token.Text.Length && kept == lemma.Length ? token.Text : string.Concat(token.Text.AsSpan(0, kept), lemma.AsSpan(kept));
    }

    /// <summary>Reads a table: lines of tag, ending, letters cut and letters added, then lines of <c>capital</c> and a lemma that has capitals; fields are parted by tabs.</summary>
    /// <exception cref="InvalidDataException">A line is something else.</exception>
    public static Lemmatizer Read(TextReader reader)
    {
        var rules = new List<(Tag, string, LemmaRule)>();
        var capitals = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields is ["capital", var word]) capitals.Add(word);
            else if (fields is [var name, var ending, var cut, var added] && Enum.TryParse<Tag>(name, out var tag)
                && int.TryParse(cut, System.Globalization.CultureInfo.InvariantCulture, out var letters)) rules.Add((tag, ending, new LemmaRule(letters, added)));
            else throw new InvalidDataException($"No line of a lemma table: {line}");
        }

        return new Lemmatizer(rules, capitals);
    }

    private LemmaRule Rule(string form, Tag tag)
    {
        var table = rules[(int)tag];
        if (form.Length < 64)
        {
            Span<char> whole = stackalloc char[form.Length + 1];
            whole[0] = WordStart;
            form.CopyTo(whole[1..]);
            if (table.TryGetValue(whole, out var rule)) return rule;
        }

        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
            if (table.TryGetValue(form.AsSpan(form.Length - length), out var rule)) return rule;
        return default(LemmaRule) with { Added = "" };
    }

    private static Lemmatizer LoadDefault()
    {
        using var reader = new StreamReader(ModelFile.Open("lemmas.tsv"));
        return Read(reader);
    }
}
