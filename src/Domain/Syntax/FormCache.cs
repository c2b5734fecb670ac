namespace OnRecord.Domain.Syntax;

/// <summary>What the network works out of a word's letters alone, kept from one text to the next.</summary>
/// <remarks>
/// Holds two generations of words: when the newer one is full it becomes the older, and what was not asked for again is forgotten. A word
/// is kept when it comes for the third time, so that text of ever new words drives none out. It only saves time: a word comes out
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
    private readonly Stack<float[]> free = new();
    private Dictionary<string, float[]> newer = new(StringComparer.Ordinal);
    private Dictionary<string, float[]> older = new(StringComparer.Ordinal);

    /// <summary>Looks words up.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="numbers">Room for the numbers of all words; those of words that are kept are copied to their places.</param>
    /// <returns>The indices of the words that are not kept.</returns>
    public List<int> Find(IReadOnlyList<string> words, Span<float> numbers)
    {
        var missing = new List<int>();
        if (words.Count == 0) return missing;
        var width = numbers.Length / words.Count;
        lock (guard)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!newer.TryGetValue(words[i], out var kept) && older.Remove(words[i], out kept)) Keep(words[i], kept);
                if (kept is null) missing.Add(i);
                else kept.CopyTo(numbers.Slice(i * width, width));
            }
        }

        return missing;
    }

    /// <summary>Keeps a word if it has come often enough.</summary>
    /// <param name="word">A word that was not found.</param>
    /// <param name="numbers">Its numbers, always as many.</param>
    public void Add(string word, ReadOnlySpan<float> numbers)
    {
        if (word.Length >= Longest) return;
        lock (guard)
        {
            ref var count = ref counts[FormFeatures.WordHash(word) & (counts.Length - 1)];
            if (++count < Times) return;
            count = 0;
            if (newer.ContainsKey(word)) return;
            if (newer.Count == 0 && older.Count == 0 && free.Count == 0) Fill(numbers.Length);
            var kept = free.Pop();
            numbers.CopyTo(kept);
            Keep(word, kept);
        }
    }

    // All room at once, so that what a text costs does not depend on what was read before it. One more than both generations hold: a word that
    // is added takes its room before the older generation is forgotten.
    private void Fill(int width)
    {
        for (var i = 0; i <= 2 * Capacity; i++) free.Push(new float[width]);
    }

    private void Keep(string word, float[] numbers)
    {
        if (newer.Count >= Capacity)
        {
            foreach (var forgotten in older.Values) free.Push(forgotten);
            older.Clear();
            (older, newer) = (newer, older);
        }

        newer.Add(word, numbers);
    }
}
