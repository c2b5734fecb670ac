using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Changes;

/// <summary>An object that is not what it was.</summary>
public sealed record ChangeResponse
{
    /// <summary>The list that it is in.</summary>
    public required Resource Resource { get; init; }

    /// <summary>Its id there.</summary>
    public required string Id { get; init; }

    /// <summary>What became of it, over all snapshots taken together.</summary>
    public required ChangeKind Change { get; init; }

    /// <summary>Id of the snapshot that changed it last.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Where to go from here.</summary>
    public required ChangeLinks Links { get; init; }

    /// <summary>How a change is answered.</summary>
    internal static Expression<Func<ChangeSince, ChangeResponse>> Projection { get; } = change => new ChangeResponse
    {
        Resource = Enum.Parse<Resource>(change.Resource, true),
        Id = change.Id,
        Change = change.Before == null ? ChangeKind.Added : change.After == null ? ChangeKind.Removed : ChangeKind.Changed,
        Snapshot = change.Snapshot,
        Links = new ChangeLinks(change.After == null ? null : Address.Of(change.Resource, change.Id)),
    };
}
