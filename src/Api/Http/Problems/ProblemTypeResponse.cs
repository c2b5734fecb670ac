using System.ComponentModel.DataAnnotations;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Http.Problems;

/// <summary>A kind of problem that the service answers with.</summary>
public sealed record ProblemTypeResponse
{
    /// <summary>Last part of its address.</summary>
    public required string Id { get; init; }

    /// <summary>What a problem of this kind has for its `type`.</summary>
    [RegularExpression("^/")]
    public required string Type { get; init; }

    /// <summary>The HTTP status it comes with.</summary>
    public required int Status { get; init; }

    /// <summary>The kind of problem in a few words; a problem of this kind has them for its `title`.</summary>
    public required string Title { get; init; }

    /// <summary>What has happened.</summary>
    public required string Meaning { get; init; }

    /// <summary>What a client does about it.</summary>
    public required string Remedy { get; init; }

    /// <summary>A problem of this kind, whole.</summary>
    public required ProblemResponse Example { get; init; }

    /// <summary>Where to go from here.</summary>
    public required Links Links { get; init; }

    /// <summary>Describes a type.</summary>
    internal static ProblemTypeResponse Of(ProblemType type) => new()
    {
        Id = type.Slug,
        Type = type.Address,
        Status = type.Status,
        Title = type.Title,
        Meaning = type.Meaning,
        Remedy = type.Remedy,
        Example = ProblemExample.Of(type),
        Links = new(type.Address),
    };
}
