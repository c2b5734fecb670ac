namespace OnRecord.Api.Changes;

/// <summary>Where to go from a snapshot.</summary>
/// <param name="Changes">What has changed since.</param>
public sealed record SnapshotLinks(string Changes);
