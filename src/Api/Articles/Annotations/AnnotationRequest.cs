using OnRecord.Api.Articles.Findings;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>Which annotations are asked for.</summary>
/// <param name="Kinds">In the order of the enumeration; all of them where the client names none.</param>
internal sealed record AnnotationRequest(IReadOnlyList<FindingKind> Kinds)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<AnnotationRequest?> BindAsync(HttpContext context) => new(context.Features.Get<AnnotationRequest>());
}
