using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Changes;

/// <summary>A snapshot that changes can be told since.</summary>
public sealed record SnapshotResponse
{
    /// <summary>Its id, as `/v1/corpus` gave it while it was served.</summary>
    public required string Id { get; init; }

    /// <summary>When it was built, in UTC; the last time, where the same inputs came back.</summary>
    public required DateTimeOffset BuiltAt { get; init; }

    /// <summary>Objects that it brought, against the one before it.</summary>
    public required int Added { get; init; }

    /// <summary>Objects that it served differently from the one before it.</summary>
    public required int Changed { get; init; }

    /// <summary>Objects that it had no more.</summary>
    public required int Removed { get; init; }

    /// <summary>Where to go from here.</summary>
    public required SnapshotLinks Links { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static SnapshotResponse Of(SnapshotRow snapshot) => new()
    {
        Id = snapshot.Id,
        BuiltAt = snapshot.BuiltAt.ToUniversalTime(),
        Added = snapshot.Added,
        Changed = snapshot.Changed,
        Removed = snapshot.Removed,
        Links = new($"/v1/changes?since={Uri.EscapeDataString(snapshot.Id)}"),
    };
}
