using System.ComponentModel.DataAnnotations;

namespace OnRecord.Api.Http.Problems;

/// <summary>What went wrong, and what would be right (RFC 9457). Every error of the service has this shape.</summary>
public sealed record ProblemResponse
{
    /// <summary>
    /// Address of the kind of problem, without the host, so that it is the same wherever the service runs; stable, and served as a page
    /// that explains it.
    /// </summary>
    /// <example>/problems/invalid-parameter</example>
    [RegularExpression("^/")]
    public required string Type { get; init; }

    /// <summary>The kind of problem in a few words; the same for every occurrence.</summary>
    /// <example>A parameter cannot be used</example>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    /// <example>400</example>
    [Range(400, 599)]
    public required int Status { get; init; }

    /// <summary>What went wrong this time.</summary>
    /// <example>There is no parameter 'speeker' here.</example>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    /// <example>/v1/quotes</example>
    [RegularExpression("^/")]
    public required string Instance { get; init; }

    /// <summary>Each mistake found; empty where the problem is not one of parameters, headers or body.</summary>
    public required IReadOnlyList<ProblemError> Errors { get; init; }
}
