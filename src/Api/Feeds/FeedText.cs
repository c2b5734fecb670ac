using System.Text;
using System.Xml;

namespace OnRecord.Api.Feeds;

/// <summary>Text as XML 1.0 can hold it.</summary>
internal static class FeedText
{
    /// <summary>
    /// The text with U+FFFD for every character that XML 1.0 has no form for (section 2.2, production Char): most control characters, lone
    /// surrogates, U+FFFE and U+FFFF.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        return clean.ToString();
    }

    /// <summary>The same in one line, white space collapsed, cut after about <paramref name="length"/> UTF-16 code units.</summary>
    public static string Line(string text, int length)
    {
        var line = string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;
        return line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)].TrimEnd() + "…";
    }
}
