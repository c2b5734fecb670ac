using OnRecord.Api.Actors;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Networks;

/// <summary>An actor in a network.</summary>
public sealed record NetworkNode
{
    /// <summary>Id of the actor.</summary>
    public required string Id { get; init; }

    /// <summary>Its usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Edges of this answer at it; one that leads from it to itself counts twice.</summary>
    public required int Degree { get; init; }

    /// <summary>Those that lead to it; null where edges have no direction.</summary>
    public required int? InDegree { get; init; }

    /// <summary>Those that lead from it; null where edges have no direction.</summary>
    public required int? OutDegree { get; init; }

    /// <summary>How often it occurs in the whole corpus, whatever the filters.</summary>
    public required ActorCounts Counts { get; init; }

    /// <summary>Where to go from here.</summary>
    public required ActorLinks Links { get; init; }
}
