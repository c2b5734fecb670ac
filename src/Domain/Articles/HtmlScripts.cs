using System.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Takes the contents of scripts and styles out of a page, which are no markup and would be misread as such.</summary>
internal static class HtmlScripts
{
    private const int MostLinkedData = 20;

    /// <summary>The page without comments, scripts and styles, and the contents of those scripts that hold JSON-LD.</summary>
    public static (string Markup, IReadOnlyList<string> LinkedData) Remove(string html)
    {
        var markup = new StringBuilder(html.Length);
        var linkedData = new List<string>();
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        var kept = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            var end = EndOf(html, at, unclosed, linkedData);
            if (end == at)
            {
                at++;
                continue;
            }
            markup.Append(html, kept, at - kept).Append(' ');
            kept = at = end;
        }
        return (markup.Append(html, kept, html.Length - kept).ToString(), linkedData);
    }

    // Where the comment, script or style that begins here ends; the same place where none does. A script that never ends ends the page, as
    // it does in a browser; a template that never does is read as if it were none.
    private static int EndOf(string html, int at, HashSet<string> unclosed, List<string> linkedData)
    {
        if (IsAt(html, at, "<!--"))
            return After(html, "-->", at + 4);
        foreach (var name in (ReadOnlySpan<string>)["script", "style", "noscript", "template"])
        {
            var after = at + 1 + name.Length;
            if (!IsAt(html, at + 1, name) || (after < html.Length && char.IsLetterOrDigit(html[after])) || unclosed.Contains(name))
                continue;
            var close = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
            if (close >= 0)
            {
                KeepLinkedData(html, at, close, linkedData);
                return After(html, ">", close);
            }
            if (name is "script" or "style")
                return html.Length;
            unclosed.Add(name);
        }
        return at;
    }

    private static void KeepLinkedData(string html, int start, int close, List<string> linkedData)
    {
        var open = html.AsSpan(start, close - start).IndexOf('>');
        if (open > 0 && linkedData.Count < MostLinkedData && html.AsSpan(start, open).Contains("ld+json",
            StringComparison.OrdinalIgnoreCase))
            linkedData.Add(html[(start + open + 1)..close]);
    }

    private static bool IsAt(string html, int at, string words) =>
        string.Compare(html, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int After(string html, string end, int from)
    {
        var at = html.IndexOf(end, Math.Min(from, html.Length), StringComparison.Ordinal);
        return at < 0 ? html.Length : at + end.Length;
    }
}
