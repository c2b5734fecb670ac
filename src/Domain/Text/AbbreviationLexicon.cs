using System.Collections.Frozen;

namespace OnRecord.Domain.Text;

/// <summary>English abbreviations that are written with a full stop, without that stop and as printed.</summary>
/// <remarks>Entries that begin with a capital match only capitalised words and words in capitals, the others any; none contains a
/// space.</remarks>
public sealed class AbbreviationLexicon
{
    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> entries;

    /// <summary>A lexicon of <paramref name="entries"/>, keyed by the words without their full stop.</summary>
    public AbbreviationLexicon(IEnumerable<KeyValuePair<string, AbbreviationKind>> entries)
    {
        var known = entries.ToFrozenDictionary(StringComparer.Ordinal);
        this.entries = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = known.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The lexicon that the engine ships with.</summary>
    public static AbbreviationLexicon English { get; } = new(Read());

    /// <summary>Length of the longest entry, beyond which no look-up is needed.</summary>
    public int Longest { get; }

    /// <summary>The kind of <paramref name="word"/>, given without its full stop; null where it is no abbreviation.</summary>
    public AbbreviationKind? Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
            return null;
        if (entries.TryGetValue(word, out var kind))
            return kind;
        Span<char> other = stackalloc char[word.Length];
        word.ToLowerInvariant(other);
        if (entries.TryGetValue(other, out kind))
            return kind;
        // “GEN.” in a line of capitals is “Gen.”; “Nos.” is not “NOS.”
        other[0] = char.ToUpperInvariant(other[0]);
        return word.Length > 1 && char.IsUpper(word[^1]) && entries.TryGetValue(other, out kind) ? kind : null;
    }

    private static IEnumerable<KeyValuePair<string, AbbreviationKind>> Read() =>
        from fields in Lexicon.Rows("Text.abbreviations.tsv")
        from word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select KeyValuePair.Create(word, Enum.Parse<AbbreviationKind>(fields[0]));
}
