using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Pipeline;

/// <summary>A document to analyse, with what is known of it from outside its text.</summary>
public sealed record SourceDocument
{
    /// <summary>Id the article is to have.</summary>
    public required string Id { get; init; }

    /// <summary>Name of its file.</summary>
    public required string File { get; init; }

    /// <summary>The document as decoded. For HTML, the text extracted from it.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</summary>
    public string MediaType { get; init; } = "text/plain";

    /// <summary>Title known from outside (an HTML head, say); used where the text has none. Null where unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the outlet; null where unknown.</summary>
    public string? OutletId { get; init; }

    /// <summary>Id of the agency; null where unknown.</summary>
    public string? AgencyId { get; init; }

    /// <summary>Address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>When published; null where unknown, and then a date printed on the page is used.</summary>
    public Publication? Published { get; init; }

    /// <summary>What it copies; null where unknown.</summary>
    public Original? CopyOf { get; init; }
}
