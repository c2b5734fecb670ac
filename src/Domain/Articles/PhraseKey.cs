using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Words in the form in which phrases of pages are listed and compared.</summary>
internal static class PhraseKey
{
    private const int MostOnStack = 512;

    /// <summary>
    /// Lower case, apostrophes straight, numbers as <c>0</c>, runs of white space as one space, and without the marks and
    /// arrows at both ends.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        // No character gives more than one, and a run of white space gives one.
        Span<char> key = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var spaced = false;
        foreach (var c in text)
        {
            if (CharacterTable.IsBlank(c))
            {
                spaced = CharacterTable.Of(c) == CharacterClass.Space;
                continue;
            }
            if (spaced && length > 0)
                key[length++] = ' ';
            spaced = false;
            if (!char.IsDigit(c))
                key[length++] = CharacterTable.Of(c) == CharacterClass.SingleMark ? '\'' : char.ToLowerInvariant(c);
            else if (length == 0 || key[length - 1] != '0')
                key[length++] = '0';
        }
        return Trimmed(key[..length]);
    }

    /// <summary>How many characters of <paramref name="text"/> make up <paramref name="words"/>, which its key begins with.</summary>
    public static int LengthOf(ReadOnlySpan<char> text, string words)
    {
        var left = words.Count(c => c != ' ');
        var at = 0;
        while (at < text.Length && !IsPart(text[at]))
            at++;
        for (; at < text.Length && left > 0; at++)
            left -= CharacterTable.IsBlank(text[at]) ? 0 : 1;
        return at;
    }

    private static string Trimmed(ReadOnlySpan<char> key)
    {
        var (start, end) = (0, key.Length);
        while (start < end && !IsPart(key[start]))
            start++;
        while (end > start && !IsPart(key[end - 1]))
            end--;
        return key[start..end].ToString();
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
