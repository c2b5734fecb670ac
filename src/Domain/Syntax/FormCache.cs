namespace OnRecord.Domain.Syntax;

/// <summary>What the network works out of a word's letters alone, kept from one text to the next.</summary>
/// <remarks>
/// Holds two generations of words: when the newer one is full it becomes the older, and what was not asked for again is forgotten. A word
/// is kept when it comes for the third time, so that text of ever new words drives none out. It only saves time: a word comes out
/// the same, whether it was kept or not. What was found stays good after the word is forgotten. Safe for use from several threads.
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
    /// <param name="words">The words, each once.</param>
    /// <returns>For each word its numbers, which are never changed; null where they are not kept.</returns>
    public float[]?[] Find(IReadOnlyList<string> words)
    {
        var found = new float[]?[words.Count];
        lock (guard)
        {
            for (var i = 0; i < found.Length; i++)
            {
                if (newer.TryGetValue(words[i], out found[i]) || !older.Remove(words[i], out var kept)) continue;
                found[i] = kept;
                Keep(words[i], kept);
            }
        }

        return found;
    }

    /// <summary>Keeps a word if it has come often enough.</summary>
    /// <param name="word">A word that was not found.</param>
    /// <param name="numbers">Its numbers.</param>
    public void Add(string word, ReadOnlySpan<float> numbers)
    {
        if (word.Length >= Longest) return;
        lock (guard)
        {
            ref var count = ref counts[FormFeatures.WordHash(word) & (counts.Length - 1)];
            if (++count < Times) return;
            count = 0;
            if (!newer.ContainsKey(word)) Keep(word, numbers.ToArray());
        }
    }

    private void Keep(string word, float[] numbers)
    {
        if (newer.Count >= Capacity)
        {
            older.Clear();
            (older, newer) = (newer, older);
        }

        newer.Add(word, numbers);
    }
}
