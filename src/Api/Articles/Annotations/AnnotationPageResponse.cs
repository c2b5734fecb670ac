using System.ComponentModel.DataAnnotations;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>A page of annotations.</summary>
public sealed record AnnotationPageResponse
{
    /// <summary>A fragment of the collection's address, in whose answer the page stands.</summary>
    [DataType(DataType.Url)]
    public required string Id { get; init; }

    /// <summary>Always `AnnotationPage`.</summary>
    public string Type { get; } = "AnnotationPage";

    /// <summary>The collection.</summary>
    public required string PartOf { get; init; }

    /// <summary>Place of the page's first annotation in the collection, from 0.</summary>
    public int StartIndex { get; }

    /// <summary>The annotations, in the order of the document.</summary>
    public required IEnumerable<AnnotationResponse> Items { get; init; }
}
