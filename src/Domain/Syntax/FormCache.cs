namespace OnRecord.Domain.Syntax;

/// <summary>What the network works out of a word's letters alone, kept from one document to the next.</summary>
/// <remarks>
/// Holds two generations of words: when the newer one is full it becomes the older, and what was not asked for again is forgotten.
/// It only saves time: a word comes out the same, whether it was kept or not. Safe for use from several threads.
/// </remarks>
internal sealed class FormCache
{
    // Of a generation. The four thousand commonest words are nine tenths of the tokens of news.
    private const int Capacity = 4096;

    // Longer words hardly come again, and would keep much text alive.
    private const int Longest = 40;

    private readonly Lock guard = new();
    private Dictionary<string, float[]> newer = new(StringComparer.Ordinal);
    private Dictionary<string, float[]> older = new(StringComparer.Ordinal);

    /// <summary>Looks words up.</summary>
    /// <param name="words">The words.</param>
    /// <returns>For each word its numbers, null where they are not kept; they are not to be changed.</returns>
    public float[]?[] Find(IReadOnlyList<string> words)
    {
        var found = new float[]?[words.Count];
        lock (guard)
        {
            for (var i = 0; i < found.Length; i++)
            {
                if (newer.TryGetValue(words[i], out found[i]) || !older.TryGetValue(words[i], out found[i])) continue;
                Keep(words[i], found[i]!);
            }
        }

        return found;
    }

    /// <summary>Keeps words for later.</summary>
    /// <param name="words">The words with their numbers.</param>
    public void Add(IEnumerable<(string Word, float[] Numbers)> words)
    {
        lock (guard)
        {
            foreach (var (word, numbers) in words)
                if (word.Length < Longest) Keep(word, numbers);
        }
    }

    private void Keep(string word, float[] numbers)
    {
        if (newer.Count >= Capacity) (older, newer) = (newer, new Dictionary<string, float[]>(StringComparer.Ordinal));
        newer[word] = numbers;
    }
}
