using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Http.Responses;

/// <summary>A stretch of an article's raw document: `source.slice(start, end) === text`, always.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the raw document, from 0.</param>
/// <param name="End">Offset just past its last UTF-16 code unit.</param>
/// <param name="Text">The words between the two.</param>
public sealed record SpanResponse(int Start, int End, string Text)
{
    /// <summary>The words of a stored span; null where there is none.</summary>
    internal static SpanResponse? Of(Excerpt? excerpt) => excerpt is null ? null : new(excerpt.Start, excerpt.End, excerpt.Text);

    /// <summary>The words of stored spans, in their order.</summary>
    internal static IReadOnlyList<SpanResponse> Of(IReadOnlyList<Excerpt> excerpts) =>
        [.. excerpts.Select(excerpt => new SpanResponse(excerpt.Start, excerpt.End, excerpt.Text))];

    /// <summary>A span of a document that is at hand.</summary>
    internal static SpanResponse Of(TextSpan span, string source) => new(span.Start, span.End, span.Of(source));

    /// <summary>A span of a document that is at hand; null where there is none.</summary>
    internal static SpanResponse? Of(TextSpan? span, string source) => span is { } present ? Of(present, source) : null;
}
