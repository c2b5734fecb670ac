using System.Collections.Immutable;
using OnRecord.Domain.Articles;

namespace OnRecord.Domain.Corpus;

/// <summary>A document of the corpus and what is known of it.</summary>
public sealed record Article
{
    /// <summary>Lower-case words joined by hyphens, from the file's name unless stated; unique in the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>The document as decoded; every span of the article is an offset into it.</summary>
    public required string Text { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What was read: <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The headline; the file's name where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The summary under the headline; null where there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Names of the writers; empty where none is credited.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>Id of the outlet; null where unknown.</summary>
    public string? OutletId { get; init; }

    /// <summary>Id of the agency behind it; null where unknown.</summary>
    public string? AgencyId { get; init; }

    /// <summary>Where it was published on the web; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published; null where unknown.</summary>
    public Publication? Published { get; init; }

    /// <summary>What it is a copy of; null where it is original or that is unknown.</summary>
    public Original? CopyOf { get; init; }

    /// <summary>BCP 47 tag: <c>en</c>; <c>und</c> where undetermined.</summary>
    public required string Language { get; init; }

    /// <summary>Words in the article's own paragraphs.</summary>
    public required int WordCount { get; init; }

    /// <summary>How the document divides.</summary>
    public required ArticleLayout Layout { get; init; }
}
