using System.Collections.Immutable;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Seeding.Files;

/// <summary>What <c>sources.json</c> tells of one article.</summary>
public sealed record ArticleSource
{
    /// <summary>Name of the file in the articles folder.</summary>
    public required string File { get; init; }

    /// <summary>Id the article is to have; null where it is made from the file's name.</summary>
    public string? Id { get; init; }

    /// <summary>The name under which the file was collected; null where not noted.</summary>
    public string? CollectedAs { get; init; }

    /// <summary>Id of the outlet; null where the page names none.</summary>
    public string? OutletId { get; init; }

    /// <summary>Id of the agency behind it; null where there is none.</summary>
    public string? AgencyId { get; init; }

    /// <summary>Where it was published; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published; null where unknown.</summary>
    public Publication? Published { get; init; }

    /// <summary>What it copies; null where unknown.</summary>
    public Original? CopyOf { get; init; }

    /// <summary>What a reader should know of this copy.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
