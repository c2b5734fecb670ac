namespace OnRecord.Api.Articles.Annotations;

/// <summary>A stretch of an article's raw document.</summary>
public sealed record AnnotationTargetResponse
{
    /// <summary>Always `SpecificResource`.</summary>
    public string Type { get; } = "SpecificResource";

    /// <summary>The address of the raw document, absolute.</summary>
    public required string Source { get; init; }

    /// <summary>The same stretch twice: by position, and by its words with those around it.</summary>
    public required IReadOnlyList<SelectorResponse> Selector { get; init; }
}
