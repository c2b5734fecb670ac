using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OnRecord.Domain.Articles;

/// <summary>The tags and texts of a page in order, and where each element ends.</summary>
/// <remarks>
/// No tree is built: building one takes time quadratic in the nesting, and walking one takes stack. Which end tag closes an
/// element is all that is needed, and one pass over the tags gives that.
/// </remarks>
internal sealed class HtmlSource
{
    private HtmlSource(IReadOnlyList<HtmlToken> tokens, IReadOnlyList<string> linkedData)
    {
        Tokens = tokens;
        LinkedData = linkedData;
        Ends = MatchEnds(tokens);
    }

    /// <summary>Tags and texts; comments and what scripts and styles hold are left out.</summary>
    public IReadOnlyList<HtmlToken> Tokens { get; }

    /// <summary>For each start tag the index of its end tag; -1 where it has none, and for everything else.</summary>
    public IReadOnlyList<int> Ends { get; }

    /// <summary>The contents of the scripts that hold JSON-LD.</summary>
    public IReadOnlyList<string> LinkedData { get; }

    /// <summary>Reads the tags of a page.</summary>
    public static HtmlSource Of(string html)
    {
        var (markup, linkedData) = HtmlScripts.Remove(html);
        using var source = new TextSource(markup);
        var tokens = source.Tokenize((IEntityProvider?)null, null).Where(token =>
            token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag or HtmlTokenType.Character);
        return new HtmlSource([.. tokens], linkedData);
    }

    /// <summary>The value of an attribute; null where the token has none of that name.</summary>
    public static string? Attribute(HtmlToken token, string name)
    {
        foreach (var attribute in ((HtmlTagToken)token).Attributes)
        {
            if (attribute.Name == name)
                return attribute.Value;
        }
        return null;
    }

    private static int[] MatchEnds(IReadOnlyList<HtmlToken> tokens)
    {
        var ends = new int[tokens.Count];
        Array.Fill(ends, -1);
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Type == HtmlTokenType.StartTag)
                (open.TryGetValue(token.Name, out var starts) ? starts : open[token.Name] = new Stack<int>()).Push(i);
            else if (token.Type == HtmlTokenType.EndTag && open.TryGetValue(token.Name, out var starts) && starts.TryPop(out var start))
                ends[start] = i;
        }
        return ends;
    }
}
