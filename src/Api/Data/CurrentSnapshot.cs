using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace OnRecord.Api.Data;

/// <summary>The snapshot being served. A seeding in another process that swaps in a new one is noticed within a second.</summary>
/// <remarks>Safe for use from several threads. Whoever took a <see cref="Snapshot"/> keeps it, whole, after a swap.</remarks>
/// <param name="folder">The folder with the snapshots.</param>
/// <param name="time">The clock; null for that of the system.</param>
/// <param name="keptBytes">About how much answers may keep of a snapshot in memory.</param>
/// <param name="heldBytes">About how much of the current snapshot's objects may be held in memory.</param>
public sealed class CurrentSnapshot(
    SnapshotFolder folder,
    TimeProvider? time = null,
    long keptBytes = Snapshot.DefaultKeptBytes,
    long heldBytes = Snapshot.DefaultHeldBytes)
{
    private const long Never = long.MinValue;
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);

    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private readonly Lock looking = new();
    private Snapshot? snapshot;
    private Snapshot? previous;
    private long lookedAt = Never;

    /// <summary>The snapshot to answer from; false where none was ever built.</summary>
    public bool TryGet([NotNullWhen(true)] out Snapshot? current)
    {
        if (IsDue() || Volatile.Read(ref snapshot) is null) Look();
        current = Volatile.Read(ref snapshot);
        return current is not null;
    }

    /// <summary>The snapshot to answer from.</summary>
    /// <exception cref="InvalidOperationException">None was ever built.</exception>
    public Snapshot Get() =>
        TryGet(out var current) ? current : throw new InvalidOperationException($"There is no snapshot in {folder.Path}: nothing was seeded yet.");

    /// <summary>The snapshot of an id, where it is the current one or the one before; else null.</summary>
    public Snapshot? Find(string id)
    {
        TryGet(out var current);
        return current?.Id == id ? current : Volatile.Read(ref previous) is { } before && before.Id == id ? before : null;
    }

    private void Look()
    {
        // One thread looks; the others go on with what there is, except that the first snapshot is worth waiting for.
        if (Volatile.Read(ref snapshot) is null) looking.Enter();
        else if (!looking.TryEnter()) return;
        try
        {
            if (!IsDue()) return;
            Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());
            if (folder.Current() is { } path && path != snapshot?.Path)
            {
                var next = Snapshot.Open(path, keptBytes, heldBytes);
                Volatile.Write(ref previous, snapshot);
                Volatile.Write(ref snapshot, next);
                previous?.Objects.Release();
            }
        }
        catch (Exception error) when (error is SqliteException or InvalidOperationException)
        {
            // Whatever is wrong with the new one, the old one is whole; the next second looks again.
        }
        finally
        {
            looking.Exit();
        }
    }

    private bool IsDue() => Interlocked.Read(ref lookedAt) is var last && (last == Never || clock.GetElapsedTime(last) >= LookAgainAfter);
}
