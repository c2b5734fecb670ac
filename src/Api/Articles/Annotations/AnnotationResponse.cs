using System.ComponentModel.DataAnnotations;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>One mention, quote or report of an event at its place in the raw document.</summary>
public sealed record AnnotationResponse
{
    /// <summary>A fragment of the address of the article's annotations; the same in every build that finds the same.</summary>
    [DataType(DataType.Url)]
    public required string Id { get; init; }

    /// <summary>Always `Annotation`.</summary>
    public string Type { get; } = "Annotation";

    /// <summary>`identifying` for a mention, whose body is who is meant; `describing` for a quote or an event.</summary>
    public required string Motivation { get; init; }

    /// <summary>The program that read the article: the id of the collection's `generator`.</summary>
    public required string Generator { get; init; }

    /// <summary>When the corpus was built, UTC.</summary>
    public required DateTime Generated { get; init; }

    /// <summary>What was found: first the object itself, by its address, then what is to be said of it, word by word.</summary>
    public required IReadOnlyList<AnnotationBodyResponse> Body { get; init; }

    /// <summary>Where: one stretch of the raw document, or several in order where a report interrupts a quote.</summary>
    public required IReadOnlyList<AnnotationTargetResponse> Target { get; init; }
}
