namespace OnRecord.Domain.Text;

/// <summary>What the tagger looks at around a word, as 32-bit hashes; training and tagging must see the same.</summary>
public static class TaggerFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 22;

    /// <summary>Writes the features of the word at <paramref name="index"/>.</summary>
    /// <param name="words">The sentence's tokens, as <see cref="Normalize"/> leaves them.</param>
    /// <param name="index">The word.</param>
    /// <param name="previous">Tag of the word before; <see cref="Tag.Other"/> at the start.</param>
    /// <param name="beforePrevious">Tag of the word before that.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public static void Fill(IReadOnlyList<string> words, int index, Tag previous, Tag beforePrevious, Span<uint> features)
    {
        var word = words[index];
        var lower = word.ToLowerInvariant();
        var before = index > 0 ? words[index - 1] : "<s>";
        var before2 = index > 1 ? words[index - 2] : "<s>";
        var after = index + 1 < words.Count ? words[index + 1] : "</s>";
        var after2 = index + 2 < words.Count ? words[index + 2] : "</s>";
        var p1 = (uint)previous;
        var p2 = (uint)beforePrevious;
        var n = 0;
        features[n++] = Hash(n, lower);
        features[n++] = Hash(n, word);
        features[n++] = Hash(n, Suffix(lower, 1));
        features[n++] = Hash(n, Suffix(lower, 2));
        features[n++] = Hash(n, Suffix(lower, 3));
        features[n++] = Hash(n, Suffix(lower, 4));
        features[n++] = Hash(n, lower.AsSpan(0, Math.Min(3, lower.Length)));
        features[n++] = Hash(n, Shape(word, index), p1);
        features[n++] = Hash(n, "", p1);
        features[n++] = Hash(n, "", p1 * 64 + p2);
        features[n++] = Hash(n, lower, p1);
        features[n++] = Hash(n, before.ToLowerInvariant());
        features[n++] = Hash(n, Suffix(before, 3));
        features[n++] = Hash(n, before2.ToLowerInvariant());
        features[n++] = Hash(n, after.ToLowerInvariant());
        features[n++] = Hash(n, Suffix(after, 3));
        features[n++] = Hash(n, Shape(after, index + 1));
        features[n++] = Hash(n, after2.ToLowerInvariant());
        features[n++] = Hash(n, lower) ^ Hash(n + 40, after.ToLowerInvariant());
        features[n++] = Hash(n, lower) ^ Hash(n + 40, before.ToLowerInvariant());
        features[n++] = Hash(n, Suffix(lower, 3), p1 * 64 + p2);
        features[n++] = Hash(n, after.ToLowerInvariant(), p1);
    }

    /// <summary>A token as the tagger knows it: typographic marks made plain, digits all 5, addresses one word.</summary>
    public static string Normalize(string word)
    {
        if (word.Length > 40 || word.Contains("://", StringComparison.Ordinal)) return "<long>";
        Span<char> plain = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            plain[i] = word[i] switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                var c when char.IsAsciiDigit(c) => '5',
                var c => c,
            };
        return new string(plain);
    }

    private static ReadOnlySpan<char> Suffix(string word, int length) => word.AsSpan(Math.Max(0, word.Length - length));

    private static string Shape(string word, int index)
    {
        var first = word[0];
        if (char.IsAsciiDigit(first)) return "5";
        if (!char.IsUpper(first)) return word.Contains('-', StringComparison.Ordinal) ? "x-x" : char.IsLetter(first) ? "x" : "?";
        var allCapitals = word.Length > 1 && !word.Any(char.IsLower);
        return (allCapitals ? "XX" : "Xx") + (index == 0 ? "^" : "");
    }

    // FNV-1a over the characters, seeded with the feature's number.
    private static uint Hash(int feature, ReadOnlySpan<char> text, uint extra = 0)
    {
        var hash = 2166136261u ^ (uint)feature * 0x9E3779B1u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash = (hash ^ extra) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
