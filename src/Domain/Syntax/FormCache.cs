namespace OnRecord.Domain.Syntax;

/// <summary>What the network works out of a word's letters alone, kept from one text to the next.</summary>
/// <remarks>
/// Holds two generations of words: when the newer one is full it becomes the older, and what was not asked for again is forgotten. A word
/// is kept when it comes for the third time, so that text of ever new words costs no memory. It only saves time: a word comes out
/// the same, whether it was kept or not. Safe for use from several threads.
/// </remarks>
internal sealed class FormCache
{
    // Of a generation. The four thousand commonest words are nine tenths of the tokens of news.
    private const int Capacity = 4096;

    private const int Times = 3;

    // Longer words hardly come again, and would keep much text alive.
    private const int Longest = 40;

    private readonly Lock guard = new();
    private readonly byte[] counts = new byte[1 << 16];
    private Dictionary<string, float[]> newer = new(StringComparer.Ordinal);
    private Dictionary<string, float[]> older = new(StringComparer.Ordinal);

    /// <summary>Looks words up.</summary>
    /// <param name="words">The words.</param>
    /// <param name="found">Receives the numbers of each word, an empty segment where they are not kept; they are not to be changed.</param>
    public void Find(ReadOnlySpan<string> words, Span<ArraySegment<float>> found)
    {
        lock (guard)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (newer.TryGetValue(words[i], out var numbers)) found[i] = numbers;
                else if (older.TryGetValue(words[i], out numbers)) Keep(words[i], found[i] = numbers);
                else found[i] = default;
            }
        }
    }

    /// <summary>Keeps those words that have come often enough.</summary>
    /// <param name="words">Words that were not found.</param>
    /// <param name="numbers">Their numbers, word after word.</param>
    public void Add(IReadOnlyList<string> words, ReadOnlySpan<float> numbers)
    {
        if (words.Count == 0) return;
        var width = numbers.Length / words.Count;
        lock (guard)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Length >= Longest) continue;
                ref var count = ref counts[FormFeatures.WordHash(words[i]) & (counts.Length - 1)];
                if (++count < Times) continue;
                count = 0;
                Keep(words[i], numbers.Slice(i * width, width).ToArray());
            }
        }
    }

    private void Keep(string word, ArraySegment<float> numbers)
    {
        if (newer.Count >= Capacity) (older, newer) = (newer, new Dictionary<string, float[]>(StringComparer.Ordinal));
        newer[word] = numbers.Array!;
    }
}
