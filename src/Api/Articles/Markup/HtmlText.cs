using System.Net;

namespace OnRecord.Api.Articles.Markup;

/// <summary>Text as HTML writes it, so that a parser reads the very same text again.</summary>
internal static class HtmlText
{
    /// <summary>Escaped for the content of an element, and for an attribute in double quotes.</summary>
    /// <remarks>
    /// A parser reads a bare carriage return as a line feed, and drops the character zero and half a surrogate pair, which no way of
    /// writing saves; those are shown as U+FFFD.
    /// </remarks>
    public static string Escape(string text) =>
        WebUtility.HtmlEncode(text).Replace("\r", "&#13;", StringComparison.Ordinal).Replace('\0', '\uFFFD');
}
