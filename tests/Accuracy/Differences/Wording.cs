using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Differences;

/// <summary>Says annotations in words, so that they can be compared and read.</summary>
internal sealed class Wording(string text)
{
    /// <summary>The place and words of a span; null for none.</summary>
    public string? Of(TextSpan? span) => span is { } one ? $"{one} “{one.Of(text).ReplaceLineEndings(" ")}”" : null;

    /// <summary>A whole quote.</summary>
    public string Of(Quote quote) => string.Join("; ", Fields(quote).Where(field => field.Value is not null).Select(field => $"{field.Field} {field.Value}"));

    /// <summary>A whole event report.</summary>
    public string Of(EventReport report) => string.Join("; ", Fields(report).Where(field => field.Value is not null).Select(field => $"{field.Field} {field.Value}"));

    /// <summary>What of a quote is compared, always in the same order.</summary>
    public (string Field, string? Value)[] Fields(Quote quote) =>
    [
        ("content", Of(quote.Content)),
        ("quoted", quote.Quoted.IsEmpty ? null : Of(quote.Quoted)),
        ("kind", quote.Kind.ToString().ToLowerInvariant()),
        ("speaker", quote.SpeakerId),
        ("cue", Of(quote.Cue)),
        ("source", Of(quote.Source)),
        ("addressee", Of(quote.Addressee)),
        ("medium", quote.Medium),
        ("date", Of(quote.Date)),
    ];

    /// <summary>What of an event report is compared, always in the same order.</summary>
    public (string Field, string? Value)[] Fields(EventReport report) =>
    [
        ("trigger", Of(report.Trigger)),
        ("type", report.Type.ToString().ToLowerInvariant()),
        ("mode", report.Mode),
        ("factuality", report.Factuality.ToString().ToLowerInvariant()),
        ("participants", string.Join(", ", Sameness.Roles(report).OrderBy(one => one.Role).ThenBy(one => one.ActorId, StringComparer.Ordinal).Select(one => $"{one.Role.ToString().ToLowerInvariant()} {one.ActorId}"))),
        ("place", report.PlaceId),
        ("date", Of(report.Date)),
    ];

    /// <summary>The parts of a page apart from its boilerplate, always in the same order.</summary>
    public static (string Part, TextSpan? Span)[] Parts(ArticleLayout layout) =>
    [
        ("title", layout.Title), ("standfirst", layout.Standfirst), ("agency credit", layout.AgencyCredit), ("address", layout.CanonicalUrl),
        ("byline", layout.Bylines.IsEmpty ? null : layout.Bylines[0]),
    ];

    private string Of(IEnumerable<TextSpan> spans) => string.Join(" + ", spans.Select(span => Of(span)));

    // One way to write the same days.
    private static string? Of(Domain.Dates.EdtfDate? date) =>
        date is null ? null : date.Earliest == date.Latest ? $"{date.Earliest:yyyy-MM-dd}" : $"{date.Earliest:yyyy-MM-dd}/{date.Latest:yyyy-MM-dd}";
}
