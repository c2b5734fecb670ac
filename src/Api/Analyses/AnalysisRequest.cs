using OnRecord.Domain.Dates;

namespace OnRecord.Api.Analyses;

/// <summary>What a client tells of an article beside its text.</summary>
/// <param name="Published">When it was published; null where not told.</param>
/// <param name="Url">Where; null where not told.</param>
/// <param name="Title">Its headline; null where not told.</param>
internal sealed record AnalysisRequest(EdtfDate? Published, string? Url, string? Title)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<AnalysisRequest?> BindAsync(HttpContext context) => new(context.Features.Get<AnalysisRequest>());
}
