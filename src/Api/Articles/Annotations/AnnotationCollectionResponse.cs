using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>The annotations of an article: an AnnotationCollection of the W3C Web Annotation Data Model.</summary>
public sealed record AnnotationCollectionResponse
{
    /// <summary>The JSON-LD context of the model: `http://www.w3.org/ns/anno.jsonld`.</summary>
    [JsonPropertyName("@context")]
    public string Context { get; } = WebAnnotation.Context;

    /// <summary>The address of the collection, `kind` included where it is narrowed.</summary>
    [DataType(DataType.Url)]
    public required string Id { get; init; }

    /// <summary>Always `AnnotationCollection`.</summary>
    public string Type { get; } = "AnnotationCollection";

    /// <summary>What the collection is, in words.</summary>
    public required string Label { get; init; }

    /// <summary>The program that read the article.</summary>
    public required GeneratorResponse Generator { get; init; }

    /// <summary>When the corpus was built that the annotations stand in, UTC.</summary>
    public required DateTime Generated { get; init; }

    /// <summary>Annotations in the collection.</summary>
    public required int Total { get; init; }

    /// <summary>The one page, with all of them.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The word of the model.")]
    public required AnnotationPageResponse First { get; init; }

    /// <summary>The address of the last page, which is the first.</summary>
    public required string Last { get; init; }
}
