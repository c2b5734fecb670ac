using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser;
using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Articles;

/// <summary>Reads what a page tells about itself: meta elements (Open Graph and plain ones), JSON-LD, the canonical link.</summary>
internal static class HtmlHead
{
    private const int MostTokensOfTitle = 200;

    private static readonly string[] Dates =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued",
        "parsely-pub-date", "sailthru.date",
    ];

    /// <summary>
    /// The metadata; where several places tell one thing, Open Graph goes before JSON-LD and that before the plain elements.
    /// </summary>
    public static PageMetadata Read(HtmlSource source)
    {
        var meta = Meta(source);
        var data = LinkedData.Read(source.LinkedData);
        var site = Value(meta, "og:site_name") ?? data.Publisher ?? Value(meta, "application-name");
        return new PageMetadata
        {
            Title = WithoutSite(Headings(source) ?? Value(meta, "og:title") ?? data.Headline ?? TitleElement(source), site),
            Published = Dates.Select(name => Day(Value(meta, name))).FirstOrDefault(day => day is not null)
                ?? Day(data.Published) ?? Time(source),
            CanonicalUrl = Address(Link(source)) ?? Address(Value(meta, "og:url")),
            Author = Name(Value(meta, "author")) ?? Name(data.Author) ?? Name(Value(meta, "article:author")),
            SiteName = site,
            Language = source.Tokens.FirstOrDefault(token => IsStart(token, "html")) is { } root ? HtmlSource.Attribute(root, "lang") : null,
        };
    }

    private static bool IsStart(HtmlToken token, string name) => token.Type == HtmlTokenType.StartTag && token.Name == name;

    private static Dictionary<string, string> Meta(HtmlSource source)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in source.Tokens.Where(token => token.Type == HtmlTokenType.StartTag
            && (token.Name == "meta" || HtmlSource.Attribute(token, "itemprop") == "datePublished")))
        {
            var name = HtmlSource.Attribute(token, "property") ?? HtmlSource.Attribute(token, "name")
                ?? HtmlSource.Attribute(token, "itemprop");
            if (name is not null && (HtmlSource.Attribute(token, "content") ?? HtmlSource.Attribute(token, "datetime")) is { } content)
                values.TryAdd(name.Trim(), content);
        }
        return values;
    }

    private static string? Value(Dictionary<string, string> meta, string name) =>
        meta.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? HtmlTextWriter.Collapse(value) : null;

    // The only first-level heading of a page is its headline.
    private static string? Headings(HtmlSource source)
    {
        string? only = null;
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (!IsStart(source.Tokens[i], "h1") || source.Ends[i] < 0
                || TextBetween(source, i, source.Ends[i]) is not { Length: > 0 } heading || heading == only)
                continue;
            if (only is not null)
                return null;
            only = heading;
        }
        return only;
    }

    private static string? TitleElement(HtmlSource source)
    {
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (IsStart(source.Tokens[i], "title") && source.Ends[i] >= 0
                && TextBetween(source, i, source.Ends[i]) is { Length: > 0 } title)
                return title;
        }
        return null;
    }

    private static string TextBetween(HtmlSource source, int start, int end) =>
        HtmlTextWriter.Collapse(string.Concat(source.Tokens.Skip(start + 1).Take(Math.Min(end - start - 1, MostTokensOfTitle))
            .Where(token => token.Type == HtmlTokenType.Character).Select(token => token.Data)));

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || site is null || !title.EndsWith(site, StringComparison.OrdinalIgnoreCase))
            return title;
        var head = title[..^site.Length].TrimEnd();
        return head.Length > 3 && head[^1] is '-' or '–' or '—' or '|' or '·' && head[^2] == ' ' ? head[..^1].TrimEnd() : title;
    }

    private static EdtfDate? Day(string? value) =>
        value?.Trim() is { Length: >= 10 } date && EdtfDate.TryParse(date[..10], out var day) && day.IsDay ? day : null;

    private static EdtfDate? Time(HtmlSource source) => source.Tokens
        .Where(token => IsStart(token, "time")).Take(5)
        .Select(token => Day(HtmlSource.Attribute(token, "datetime"))).FirstOrDefault(day => day is not null);

    private static string? Link(HtmlSource source) => source.Tokens
        .Where(token => IsStart(token, "link")
            && string.Equals(HtmlSource.Attribute(token, "rel"), "canonical", StringComparison.OrdinalIgnoreCase))
        .Select(token => HtmlSource.Attribute(token, "href")).FirstOrDefault();

    private static string? Address(string? value) =>
        Uri.TryCreate(value?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? value!.Trim() : null;

    private static string? Name(string? value) => Address(value) is null && value is { Length: < 200 } ? value : null;
}
