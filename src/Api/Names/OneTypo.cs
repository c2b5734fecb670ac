using System.Text;

namespace OnRecord.Api.Names;

/// <summary>Finds the words that a mistyped one may have been meant for.</summary>
internal static class OneTypo
{
    /// <summary>Shortest word that a typo is looked for in: of shorter ones, too many others are one letter away.</summary>
    public const int ShortestWord = 5;

    private const int LongestWord = 40;
    private const int MostVariants = 64;

    private static readonly byte[] Letters = "abcdefghijklmnopqrstuvwxyz0123456789"u8.ToArray();

    /// <summary>
    /// The beginnings of words in the index that are one letter inserted, left out, changed or swapped with its neighbour away from
    /// <paramref name="word"/>, at most 64; empty for a word that is too short or too long.
    /// </summary>
    /// <remarks>
    /// Walks the index along the word and asks at each letter for the changes there, so it costs some 75 look-ups a letter however
    /// large the index is.
    /// </remarks>
    public static IReadOnlyList<string> Variants(WordStarts words, string word)
    {
        var found = new List<string>();
        if (word.Length is < ShortestWord or > LongestWord) return found;
        var bytes = Encoding.ASCII.GetBytes(word);
        var passed = words.Beginning([]);
        for (var at = 0; at <= bytes.Length && passed.Count > 0 && found.Count < MostVariants; at++)
        {
            var rest = bytes.AsSpan(at);
            foreach (var letter in Letters)
            {
                if (words.Narrow(passed, at, [letter]) is not { Count: > 0 } changed) continue;
                Look(changed, at + 1, rest, letter);
                if (rest.Length > 0 && rest[0] != letter) Look(changed, at + 1, rest[1..], letter);
            }
            if (rest.Length > 1) Look(passed, at, rest[1..]);
            if (rest.Length > 1 && rest[0] != rest[1]) Look(passed, at, [rest[1], rest[0], .. rest[2..]]);
            if (rest.Length > 0) passed = words.Narrow(passed, at, rest[..1]);

            void Look(Stretch among, int depth, ReadOnlySpan<byte> ending, byte? before = null)
            {
                if (words.Narrow(among, depth, ending).Count == 0) return;
                var variant = word[..at] + (before is { } letter ? (char)letter : "") + Encoding.ASCII.GetString(ending);
                if (variant != word && !found.Contains(variant)) found.Add(variant);
            }
        }
        return found;
    }
}
