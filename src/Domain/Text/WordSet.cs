using System.Collections.Frozen;

namespace OnRecord.Domain.Text;

/// <summary>A list of lower-case words that stretches of text are looked up in without making strings of them.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    /// <summary>The words of an embedded list.</summary>
    /// <param name="name">As for <see cref="Lexicon.Words"/>.</param>
    public WordSet(string name)
    {
        var list = Lexicon.Words(name).ToFrozenSet(StringComparer.Ordinal);
        words = list.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = list.Max(word => word.Length);
    }

    /// <summary>Whether <paramref name="word"/> is one of them, in whatever case and with straight or curly apostrophes.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > longest)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        return words.Contains(lower);
    }
}
