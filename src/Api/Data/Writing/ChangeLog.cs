using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes what a snapshot serves differently from the one before it, and carries on what that one knew of those before.</summary>
/// <remarks>
/// The log is bounded: it reaches back over at most <see cref="MostSnapshots"/> snapshots and, but for the last step, which is always
/// whole, over as many as have no more than <see cref="MostChanges"/> changes together. Ids of older snapshots are kept for a while longer,
/// to tell one that is forgotten from one that never was. Where the snapshot before is of another shape or cannot be read, the log begins
/// anew.
/// </remarks>
internal sealed class ChangeLog : IDisposable
{
    /// <summary>Most snapshots that changes can be told since.</summary>
    public const int MostSnapshots = 100;

    /// <summary>Most changes that are kept, where the last step alone has not more.</summary>
    public const int MostChanges = 250_000;

    private const int MostIds = 1000;

    private readonly CorpusContext db;
    private readonly TableWriter<ChangeRow> changes;
    private int key;

    private ChangeLog(CorpusContext db) => (this.db, changes) = (db, new TableWriter<ChangeRow>(db));

    /// <summary>Writes the log; the objects must be there already.</summary>
    public static void Write(CorpusContext db, SnapshotFacts facts)
    {
        try
        {
            if (facts.Before is { } before)
            {
                using var old = before.CreateContext();
                using var log = new ChangeLog(db);
                log.CarryOn(old, facts);
                return;
            }
        }
        catch (Exception error) when (error is SqliteException or InvalidOperationException or FormatException or InvalidCastException)
        {
            // Of another shape, or damaged: nothing can be told since it. The corpus itself does not need it.
            db.Database.ExecuteSqlRaw("DELETE FROM Changes");
        }
        Write(db, [Last(facts, 1)]);
    }

    /// <inheritdoc/>
    public void Dispose() => changes.Dispose();

    private void CarryOn(CorpusContext old, SnapshotFacts facts)
    {
        var known = old.Snapshots.OrderBy(snapshot => snapshot.Key).ToList();
        if (known is not [.., { } before])
            throw new InvalidOperationException("The snapshot before knows of none, not even itself.");
        var last = Compare(old, Last(facts, before.Key + 1));
        var first = Kept(known, last);
        foreach (var change in old.Changes.Where(change => change.Snapshot >= first).OrderBy(change => change.Key))
            Write(change.Snapshot, change.Resource, change.Id, change.Before, change.After);
        Write(db, [.. known.TakeLast(MostIds - 1).Select(snapshot => snapshot with { Reached = snapshot.Key >= first - 1 }), last]);
    }

    private SnapshotRow Compare(CorpusContext old, SnapshotRow snapshot)
    {
        var (added, changed, removed) = (0, 0, 0);
        foreach (var resource in ServedObject.Resources)
        {
            var pairs = SideBySide.By(ServedObject.Of(old, resource), one => one.Id, ServedObject.Of(db, resource), one => one.Id);
            foreach (var (before, after) in pairs)
            {
                if (before is not null && after is not null && before.Json.AsSpan().SequenceEqual(after.Json))
                    continue;
                Write(snapshot.Key, Word.Of(resource), (after ?? before)!.Id, before?.Digest, after?.Digest);
                if (before is null) added++;
                else if (after is null) removed++;
                else changed++;
            }
        }
        return snapshot with { Added = added, Changed = changed, Removed = removed };
    }

    private void Write(int snapshot, string resource, string id, long? before, long? after) =>
        changes.Write(new ChangeRow { Key = ++key, Snapshot = snapshot, Resource = resource, Id = id, Before = before, After = after });

    /// <summary>
    /// The first snapshot whose changes are kept: of those that the log reached, as many of the latest as there is room for.
    /// </summary>
    private static int Kept(List<SnapshotRow> known, SnapshotRow last)
    {
        var (room, first) = (MostChanges - Size(last), last.Key);
        for (var place = known.Count - 1; place > 0 && known[place - 1].Reached && last.Key - first + 1 < MostSnapshots; place--)
        {
            if ((room -= Size(known[place])) < 0) break;
            first = known[place].Key;
        }
        return first;
    }

    private static int Size(SnapshotRow snapshot) => snapshot.Added + snapshot.Changed + snapshot.Removed;

    private static SnapshotRow Last(SnapshotFacts facts, int key) =>
        new() { Key = key, Id = facts.Id, BuiltAt = facts.BuiltAt, Reached = true };

    private static void Write(CorpusContext db, IEnumerable<SnapshotRow> known)
    {
        using var snapshots = new TableWriter<SnapshotRow>(db);
        foreach (var snapshot in known)
            snapshots.Write(snapshot);
    }
}
