using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>The words of a headline or caption, to recognise it where it is printed again with small changes.</summary>
internal sealed class TitleWords
{
    private const int Most = 60;

    private readonly List<string> words;

    private TitleWords(List<string> words) => this.words = words;

    /// <summary>How many words it has, at most 60.</summary>
    public int Count => words.Count;

    /// <summary>The words of a text, of which only the first 60 count.</summary>
    public static TitleWords Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length && words.Count < Most;)
        {
            var start = at;
            while (at < text.Length && CharacterTable.IsWordPart(text[at]))
                at++;
            if (at > start)
                words.Add(text[start..at].ToString().ToLowerInvariant());
            else
                at++;
        }
        return new TitleWords(words);
    }

    /// <summary>Whether both have the same words in the same order.</summary>
    public bool Equals(TitleWords other) => words.SequenceEqual(other.words, StringComparer.Ordinal);

    /// <summary>How much of both is shared, from 0 to 1: twice the shared words by all words (Dice's coefficient).</summary>
    public double Similarity(TitleWords other)
    {
        if (Count + other.Count == 0)
            return 0;
        var left = new List<string>(words);
        var shared = other.words.Count(left.Remove);
        return 2.0 * shared / (Count + other.Count);
    }
}
