using OnRecord.Domain.Articles;

namespace OnRecord.Api.Articles;

/// <summary>A stretch of the page that is not the article.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the raw document.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
public sealed record BoilerplateResponse(int Start, int End, BoilerplateKind Kind, string Text)
{
    /// <summary>Those of a layout.</summary>
    internal static IReadOnlyList<BoilerplateResponse> Of(ArticleLayout layout, string source) =>
        [.. layout.Boilerplate.Select(
            stretch => new BoilerplateResponse(stretch.Span.Start, stretch.Span.End, stretch.Kind, stretch.Span.Of(source)))];
}
