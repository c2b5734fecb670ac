namespace OnRecord.Api.Changes;

/// <summary>The snapshots that changes can be told since.</summary>
/// <param name="Items">The latest first, which is the one that is served; at most 101, an id once.</param>
public sealed record SnapshotsResponse(IReadOnlyList<SnapshotResponse> Items);
