using System.Collections.Frozen;
using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Writes the words of a page as paragraphs.</summary>
internal sealed class HtmlTextWriter(HtmlSource source, string? title)
{
    private const char Break = '\n';

    // What these hold is never the story: menus, controls, pictures, what only scripts show.
    private static readonly FrozenSet<string> Dropped = Set(
        "head title nav aside menu dialog button select textarea svg math iframe object canvas video audio map noscript template script style "
        + "figcaption");

    private static readonly FrozenSet<string> Blocks = Set(
        "p div section article header main footer h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr caption blockquote pre figure dl dt dd hr "
        + "address details summary body html form fieldset center option");

    private readonly StringBuilder text = new();
    private readonly StringBuilder block = new();
    private readonly string? titleKey = title is null ? null : PhraseKey.Of(title);
    private string prefix = "";
    private int preformatted;

    /// <summary>The text of the page.</summary>
    public string Write()
    {
        var (start, end) = Story();
        if (title is not null)
            text.Append(title);
        for (var i = start; i < end; i++)
        {
            var token = source.Tokens[i];
            if (token.Type == HtmlTokenType.Character)
                Append(token.Data);
            else if (token.Type == HtmlTokenType.StartTag && source.Ends[i] > i && IsDropped(token, start > 0))
                i = source.Ends[i];
            else
                Tag(token);
        }
        Flush();
        return text.ToString();
    }

    /// <summary>The words with every run of white space as one space, and none at the edges.</summary>
    public static string Collapse(string words)
    {
        var builder = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c) || c is '\u00A0' or '\u202F')
                builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != ' ')
                builder.Append(' ');
        }
        return builder.ToString().Trim();
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // The element that holds most of the paragraphs, where the page has an article or main element; otherwise all of it.
    private (int Start, int End) Story()
    {
        var paragraphs = new int[source.Tokens.Count + 1];
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            var inside = source.Tokens[i] is { Type: HtmlTokenType.StartTag, Name: "p" } && i + 1 < source.Tokens.Count
                && source.Tokens[i + 1].Type == HtmlTokenType.Character;
            paragraphs[i + 1] = paragraphs[i] + (inside ? source.Tokens[i + 1].Data.Length : 0);
        }
        var (best, most) = ((0, source.Tokens.Count), paragraphs[^1] * 6 / 10);
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (source.Tokens[i] is { Type: HtmlTokenType.StartTag, Name: "article" or "main" } && source.Ends[i] > i
                && paragraphs[source.Ends[i]] - paragraphs[i] > most)
                (best, most) = ((i + 1, source.Ends[i]), paragraphs[source.Ends[i]] - paragraphs[i]);
        }
        return best;
    }

    private static bool IsDropped(HtmlToken token, bool insideStory) =>
        Dropped.Contains(token.Name) || (token.Name == "footer" && !insideStory)
        || HtmlSource.Attribute(token, "hidden") is not null || HtmlSource.Attribute(token, "aria-hidden") == "true"
        || (HtmlSource.Attribute(token, "style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private void Tag(HtmlToken token)
    {
        if (token.Name == "br")
            block.Append(Break);
        else if (token.Name is "td" or "th")
            block.Append(block.Length > 0 ? " \u2003" : "");
        else if (Blocks.Contains(token.Name))
        {
            Flush();
            prefix = token is { Name: "li", Type: HtmlTokenType.StartTag } ? "• " : token.Name is "li" or "ul" or "ol" ? "" : prefix;
            preformatted = token.Name != "pre" ? preformatted : Math.Max(0, preformatted + (token.Type == HtmlTokenType.StartTag ? 1 : -1));
        }
    }

    private void Append(string words)
    {
        foreach (var c in words)
            block.Append(c != '\n' || preformatted > 0 ? c : ' ');
    }

    private void Flush()
    {
        if (block.Length == 0)
            return;
        var separator = "\n\n";
        foreach (var line in block.ToString().Split(Break))
        {
            var words = Collapse(line);
            // The headline stands on top already.
            var repeated = titleKey is not null && words.Length == title!.Length && PhraseKey.Of(words) == titleKey;
            if (words.Length == 0 || repeated || words.All(CharacterTable.IsBlank))
            {
                separator = "\n\n";
                continue;
            }
            text.Append(text.Length > 0 ? separator : "").Append(prefix).Append(words);
            (prefix, separator) = ("", "\n");
        }
        block.Clear();
    }
}
