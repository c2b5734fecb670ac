using OnRecord.Domain.Articles;

namespace OnRecord.Api.Articles;

/// <summary>A stretch of an article's own words.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the raw document.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Kind">What part it plays.</param>
/// <param name="Text">Its words.</param>
public sealed record ParagraphResponse(int Start, int End, ParagraphKind Kind, string Text)
{
    /// <summary>Those of a layout.</summary>
    internal static IReadOnlyList<ParagraphResponse> Of(ArticleLayout layout, string source) =>
        [.. layout.Paragraphs.Select(
            paragraph => new ParagraphResponse(paragraph.Span.Start, paragraph.Span.End, paragraph.Kind, paragraph.Span.Of(source)))];
}
