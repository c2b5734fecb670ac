using System.Globalization;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Articles.Markup;

/// <summary>Makes marks of what was found in an article.</summary>
internal static class ArticleMarks
{
    /// <summary>All of them, in no order.</summary>
    public static IEnumerable<Mark> Of(ArticleFindings article) =>
        [.. article.Quotes.SelectMany(Of), .. article.Reports.Select(Of), .. article.Mentions.Select(Of)];

    private static IEnumerable<Mark> Of(QuoteResponse quote)
    {
        var attributes = Attributes(
            FindingKind.Quote, FindingWords.Of(quote), quote.Id, quote.Links.Self, quote.Confidence,
            ("data-quote-kind", Word.Of(quote.Kind)), ("data-speaker", quote.Speaker?.Id));
        return quote.Content.Select(content => new Mark(
            new TextSpan(content.Start, content.End), FindingKind.Quote, attributes, quote.Content[0].Start));
    }

    private static Mark Of(ReportFinding report) => new(
        new TextSpan(report.Start, report.End), FindingKind.Event,
        Attributes(
            FindingKind.Event, FindingWords.Of(report), report.Event, Address.Of("events", report.Event), report.Confidence,
            ("data-event-type", Word.Of(report.Type)), ("data-factuality", Word.Of(report.Factuality))),
        report.Start);

    private static Mark Of(MentionResponse mention) => new(
        new TextSpan(mention.Start, mention.End), FindingKind.Mention,
        Attributes(
            FindingKind.Mention, FindingWords.Of(mention), mention.Actor.Id, Address.Of("actors", mention.Actor.Id), mention.Confidence,
            ("data-mention-kind", Word.Of(mention.Kind))),
        mention.Start);

    private static List<KeyValuePair<string, string>> Attributes(
        FindingKind kind, string title, string id, string address, double confidence, params (string Name, string? Value)[] others)
    {
        var word = Word.Of(kind);
        return
        [
            new("class", $"on-record-{word}"),
            new($"data-{(kind == FindingKind.Mention ? "actor" : word)}", id),
            new("data-address", address),
            .. others.Where(other => other.Value is not null).Select(other => KeyValuePair.Create(other.Name, other.Value!)),
            new("data-confidence", confidence.ToString(CultureInfo.InvariantCulture)),
            new("title", title),
        ];
    }
}
