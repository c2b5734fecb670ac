using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Words in the form in which phrases of pages are listed and compared.</summary>
internal static class PhraseKey
{
    /// <summary>
    /// Lower case, apostrophes straight, numbers as <c>0</c>, runs of white space as one space, and without the marks and
    /// arrows at both ends.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        var spaced = false;
        foreach (var c in text)
        {
            if (CharacterTable.IsBlank(c))
            {
                spaced = CharacterTable.Of(c) == CharacterClass.Space;
                continue;
            }
            if (spaced && builder.Length > 0)
                builder.Append(' ');
            spaced = false;
            if (!char.IsDigit(c))
                builder.Append(CharacterTable.Of(c) == CharacterClass.SingleMark ? '\'' : char.ToLowerInvariant(c));
            else if (builder.Length == 0 || builder[^1] != '0')
                builder.Append('0');
        }
        return Trimmed(builder);
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

    private static string Trimmed(StringBuilder builder)
    {
        var (start, end) = (0, builder.Length);
        while (start < end && !IsPart(builder[start]))
            start++;
        while (end > start && !IsPart(builder[end - 1]))
            end--;
        return builder.ToString(start, end - start);
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
