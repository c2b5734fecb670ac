namespace OnRecord.Api.Changes;

/// <summary>A state of the corpus.</summary>
/// <param name="Id">Its id, as `/v1/corpus` gave it while it was served.</param>
/// <param name="BuiltAt">When it was built, in UTC.</param>
public sealed record SnapshotReference(string Id, DateTimeOffset BuiltAt)
{
    /// <summary>One of the snapshots that the log knows.</summary>
    internal static SnapshotReference Of(Data.Rows.SnapshotRow snapshot) => new(snapshot.Id, snapshot.BuiltAt.ToUniversalTime());
}
