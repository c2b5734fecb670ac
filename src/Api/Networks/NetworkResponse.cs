namespace OnRecord.Api.Networks;

/// <summary>Actors and what ties them.</summary>
public sealed record NetworkResponse
{
    /// <summary>What ties them.</summary>
    public required NetworkKind Kind { get; init; }

    /// <summary>Whether an edge leads from its source to its target; otherwise the two are alike.</summary>
    public required bool Directed { get; init; }

    /// <summary>The actors at the edges, the most connected first.</summary>
    public required IReadOnlyList<NetworkNode> Nodes { get; init; }

    /// <summary>The edges, the heaviest first.</summary>
    public required IReadOnlyList<NetworkEdge> Edges { get; init; }

    /// <summary>What was left out for size.</summary>
    public required NetworkLeftOut LeftOut { get; init; }

    /// <summary>Where to go from here.</summary>
    public required NetworkLinks Links { get; init; }
}
