namespace OnRecord.Api.Data.Rows;

/// <summary>An object that one snapshot serves differently from the one before it.</summary>
/// <remarks>
/// What it was and what it became are kept as digests, so that changes over several snapshots come out right: an object that was
/// changed and changed back, or removed and brought back as it was, has not changed.
/// </remarks>
public sealed class ChangeRow
{
    /// <summary>Position in the log; another snapshot may number differently.</summary>
    public int Key { get; init; }

    /// <summary>The <see cref="SnapshotRow"/> that brought the change.</summary>
    public int Snapshot { get; init; }

    /// <summary>The list that the object is in, as addresses name it: <c>quotes</c>.</summary>
    public required string Resource { get; init; }

    /// <summary>Public id of the object.</summary>
    public required string Id { get; init; }

    /// <summary>Digest of the object as the snapshot before served it; null where it was not there.</summary>
    public long? Before { get; init; }

    /// <summary>Digest of the object as this snapshot serves it; null where it is not there.</summary>
    public long? After { get; init; }
}
