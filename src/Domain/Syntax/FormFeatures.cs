using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>What the network sees of a word's letters: rows of tables, by hash; training and reading must see the same.</summary>
public static class FormFeatures
{
    /// <summary>How many affix features a word has, the shape included.</summary>
    public const int AffixCount = 5;

    // Where the rows of each affix feature begin in their common table.
    private static readonly int[] Starts = [0, 1024, 4096, 8192, 11264];

    /// <summary>Rows of the table that affixes and shapes share.</summary>
    public const int AffixRows = 11264 + 64;

    /// <summary>Words of this length and longer are addresses and the like, told apart by nothing but their shape.</summary>
    private const int Long = 40;

    /// <summary>The token as the network knows it: lower case, typographic marks made plain, digits all 5.</summary>
    public static string Normalize(Token token)
    {
        var lower = token.Lower;
        if (lower.Length >= Long || lower.Contains("://", StringComparison.Ordinal)) return "<long>";
        foreach (var character in lower)
        {
            if (Plain(character) == character) continue;
            return string.Create(lower.Length, lower, (plain, word) =>
            {
                for (var i = 0; i < word.Length; i++) plain[i] = Plain(word[i]);
            });
        }

        return lower;
    }

    /// <summary>The 24-bit hash that a frequent word is known by.</summary>
    /// <param name="normalized">As <see cref="Normalize"/> leaves it.</param>
    public static int WordHash(ReadOnlySpan<char> normalized) => (int)(Hash(normalized, 0) >> 8);

    /// <summary>Writes the rows of the endings of two, three and four letters, of the first three letters, and of the shape.</summary>
    /// <param name="token">The word.</param>
    /// <param name="normalized">As <see cref="Normalize"/> leaves it.</param>
    /// <param name="rows">Receives <see cref="AffixCount"/> rows.</param>
    public static void FillAffixes(Token token, ReadOnlySpan<char> normalized, Span<int> rows)
    {
        var length = normalized.Length;
        rows[0] = Row(0, normalized[Math.Max(0, length - 2)..]);
        rows[1] = Row(1, normalized[Math.Max(0, length - 3)..]);
        rows[2] = Row(2, normalized[Math.Max(0, length - 4)..]);
        rows[3] = Row(3, normalized[..Math.Min(3, length)]);
        rows[4] = Starts[4] + Shape(token);
    }

    private static int Row(int feature, ReadOnlySpan<char> affix) =>
        Starts[feature] + (int)(Hash(affix, feature + 1) % (uint)(Starts[feature + 1] - Starts[feature]));

    // Capitals (none, first, all, some inside), one letter, hyphen, digit.
    private static int Shape(Token token)
    {
        var (upper, lower, digits, hyphens) = (0, 0, 0, 0);
        foreach (var character in token.Text)
        {
            if (char.IsUpper(character)) upper++;
            else if (char.IsLower(character)) lower++;
            else if (char.IsDigit(character)) digits++;
            else if (character is '-' or '–' or '—') hyphens++;
        }

        var capitals = upper == 0 ? 0 : lower == 0 ? 2 : token.IsCapitalized && upper == 1 ? 1 : 3;
        var one = token.Text.Length == 1 ? 4 : 0;
        return capitals + one + (hyphens > 0 ? 8 : 0) + (digits > 0 ? 16 : 0) + (upper + lower == 0 ? 32 : 0);
    }

    private static char Plain(char character) => character switch
    {
        '’' or '‘' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' => '-',
        >= '0' and <= '9' => '5',
        _ => character,
    };

    // Seeded with the feature's number.
    private static uint Hash(ReadOnlySpan<char> text, int feature)
    {
        var hash = Text.WordHash.Fnv(text, (uint)feature * 0x9E3779B1u);
        return hash ^ (hash >> 15);
    }
}
