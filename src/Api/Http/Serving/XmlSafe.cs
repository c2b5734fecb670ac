using System.Text;
using System.Xml;

namespace OnRecord.Api.Http.Serving;

/// <summary>Text that can stand in XML 1.0, which has no form for most control characters, half characters and U+FFFE.</summary>
internal static class XmlSafe
{
    /// <summary>The text with U+FFFD for every character that XML cannot hold (XML 1.0, fifth edition, section 2.2).</summary>
    public static string Of(string text)
    {
        if (IsWhole(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return clean.ToString();
    }

    private static bool IsWhole(string text)
    {
        foreach (var character in text)
            if (!XmlConvert.IsXmlChar(character))
                return false;
        return true;
    }
}
