using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace OnRecord.Api.Data;

/// <summary>The snapshot being served. A seeding in another process that swaps in a new one is noticed within a second.</summary>
/// <remarks>Safe for use from several threads. Whoever took a <see cref="Snapshot"/> keeps it, whole, after a swap.</remarks>
public sealed class CurrentSnapshot(SnapshotFolder folder)
{
    private const long LookAgainAfterMilliseconds = 1000;

    private readonly Lock looking = new();
    private Snapshot? snapshot;
    private long lookedAt = long.MinValue / 2;

    /// <summary>The snapshot to answer from; false where none was ever built.</summary>
    public bool TryGet([NotNullWhen(true)] out Snapshot? current)
    {
        if (Environment.TickCount64 - Volatile.Read(ref lookedAt) >= LookAgainAfterMilliseconds) Look();
        current = Volatile.Read(ref snapshot);
        return current is not null;
    }

    /// <summary>The snapshot to answer from.</summary>
    /// <exception cref="InvalidOperationException">None was ever built.</exception>
    public Snapshot Get() =>
        TryGet(out var current) ? current : throw new InvalidOperationException($"There is no snapshot in {folder.Path}: nothing was seeded yet.");

    private void Look()
    {
        // One thread looks; the others go on with what there is, except that the first snapshot is worth waiting for.
        if (Volatile.Read(ref snapshot) is null) looking.Enter();
        else if (!looking.TryEnter()) return;
        try
        {
            if (Environment.TickCount64 - lookedAt < LookAgainAfterMilliseconds) return;
            if (folder.Current() is { } path && path != snapshot?.Path) Volatile.Write(ref snapshot, Snapshot.Open(path));
            Volatile.Write(ref lookedAt, Environment.TickCount64);
        }
        catch (Exception error) when (error is SqliteException or InvalidOperationException)
        {
            // Whatever is wrong with the new one, the old one is whole; the next second looks again.
            Volatile.Write(ref lookedAt, Environment.TickCount64);
        }
        finally
        {
            looking.Exit();
        }
    }
}
