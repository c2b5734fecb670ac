using System.Globalization;
using System.Text;
using AnyAscii;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Names;

/// <summary>A name as names are compared: words of a–z and 0–9, whatever its case, accents, script or punctuation.</summary>
/// <remarks>
/// Letters of other scripts become Latin ones, so that names are found by a reader with either keyboard. A full stop after a
/// single letter and an apostrophe vanish (“U.N.” is “un”, “O’Brien” is “obrien”); all other marks part words.
/// </remarks>
internal static class Folded
{
    /// <summary>The folded name; empty where nothing of it is a letter or digit.</summary>
    public static string Of(string name) => Fold(name, null);

    /// <summary>The stretch of <paramref name="name"/> that a stretch of its folded form stands for, in UTF-16 code units.</summary>
    public static TextSpan Unfold(string name, int start, int end)
    {
        var sources = new List<TextSpan>(name.Length);
        Fold(name, sources);
        if (start < 0 || end <= start || end > sources.Count)
            throw new ArgumentOutOfRangeException(nameof(end), $"{start}..{end} is no stretch of '{name}' as it is compared.");
        var last = sources[end - 1].End;
        while (last < name.Length && char.GetUnicodeCategory(name[last]) == UnicodeCategory.NonSpacingMark)
            last++;
        return new(sources[start].Start, last);
    }

    private static string Fold(string name, List<TextSpan>? sources)
    {
        var folded = new StringBuilder(name.Length);
        var (parted, letters, place) = (false, 0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            var span = new TextSpan(place, place += rune.Utf16SequenceLength);
            if (rune.IsAscii)
                Take((char)rune.Value, span);
            else
                foreach (var letter in Transliteration.Transliterate(rune))
                    Take((char)letter, span);
        }
        return folded.ToString();

        void Take(char letter, TextSpan span)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (parted && folded.Length > 0)
                {
                    folded.Append(' ');
                    sources?.Add(new(span.Start, span.Start));
                }
                (parted, letters) = (false, letters + 1);
                folded.Append(char.ToLowerInvariant(letter));
                sources?.Add(span);
            }
            else if (letter is not ('\'' or '`') && !(letter == '.' && letters <= 1))
                (parted, letters) = (true, 0);
            else if (letter == '.')
                letters = 0;
        }
    }
}
