namespace OnRecord.Api.Data.Rows;

/// <summary>A snapshot that was served once, as this one or one before it.</summary>
public sealed record SnapshotRow
{
    /// <summary>Its place in the order of building; the snapshot itself has the greatest.</summary>
    public int Key { get; init; }

    /// <summary>Its id. The same inputs give the same id, so one that comes back has two rows.</summary>
    public required string Id { get; init; }

    /// <summary>When it was built, UTC.</summary>
    public DateTimeOffset BuiltAt { get; init; }

    /// <summary>Whether the log of changes reaches back to it: what changed since it can be told.</summary>
    public bool Reached { get; init; }

    /// <summary>Objects that it has and the one before it has not, counted.</summary>
    public int Added { get; init; }

    /// <summary>Objects that both have, served differently, counted.</summary>
    public int Changed { get; init; }

    /// <summary>Objects that it has no more, counted.</summary>
    public int Removed { get; init; }
}
