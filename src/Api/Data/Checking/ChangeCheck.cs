using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Data.Checking;

/// <summary>The log of changes leads from each snapshot that it reaches to what is there.</summary>
internal static class ChangeCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db)
    {
        var known = db.Snapshots.OrderBy(snapshot => snapshot.Key).ToList();
        return [Snapshots(db, known), Counts(db, known), Ends(db, known)];
    }

    private static Promise Snapshots(CorpusContext db, List<SnapshotRow> known)
    {
        var promise = new Promise("the log of changes knows the snapshots in their order, this one last");
        promise.Expect(
            known.LastOrDefault()?.Id == db.Corpus.Select(corpus => corpus.SnapshotId).FirstOrDefault(),
            () => $"The last that it knows is '{known.LastOrDefault()?.Id}'.");
        foreach (var (before, after) in known.Zip(known.Skip(1)))
            promise.Expect(
                after.Key == before.Key + 1 && (after.Reached || !before.Reached),
                () => $"After '{before.Id}', number {before.Key}, comes '{after.Id}', number {after.Key}.");
        return promise;
    }

    private static Promise Counts(CorpusContext db, List<SnapshotRow> known)
    {
        var promise = new Promise("every snapshot counts its changes right, as far as the log reaches");
        var rows = db.Changes.GroupBy(change => change.Snapshot).Select(step => new
        {
            step.Key,
            Added = step.Count(change => change.Before == null),
            Removed = step.Count(change => change.After == null),
            All = step.Count(),
        }).ToDictionary(step => step.Key, step => (step.Added, Changed: step.All - step.Added - step.Removed, step.Removed));
        promise.Expect(known is not [] && known[^1].Reached, () => "Nothing can be told since this snapshot itself.");
        foreach (var (before, after) in known.Zip(known.Skip(1)).Where(pair => pair.First.Reached))
        {
            rows.Remove(after.Key, out var counted);
            promise.Expect(
                (after.Added, after.Changed, after.Removed) == counted,
                () => $"Snapshot '{after.Id}' says {(after.Added, after.Changed, after.Removed)}, and has {counted}.");
        }
        promise.Expect(rows.Count == 0, () => $"There are changes of {rows.Count} snapshots that it does not reach.");
        return promise;
    }

    private static Promise Ends(CorpusContext db, List<SnapshotRow> known)
    {
        var promise = new Promise("every change goes on from the one before it and ends at the object that is served");
        promise.Expect(known is not [], () => "It knows no snapshot.");
        foreach (var resource in ServedObject.Resources)
        {
            var name = Word.Of(resource);
            var changes = db.Changes.Where(change => change.Resource == name)
                .OrderBy(change => change.Id).ThenBy(change => change.Snapshot);
            var pairs = SideBySide.By(
                Chained(changes.AsEnumerable(), promise), change => change.Id, ServedObject.Of(db, resource), one => one.Id);
            foreach (var (change, served) in pairs)
                if (change is not null)
                    promise.Expect(
                        change.After == served?.Digest, () => $"The last change of {name}/{change.Id} does not end at what is there.");
        }
        return promise;
    }

    /// <summary>The last change of each object; the ones before it are looked at on the way.</summary>
    private static IEnumerable<ChangeRow> Chained(IEnumerable<ChangeRow> changes, Promise promise)
    {
        ChangeRow? last = null;
        foreach (var change in changes)
        {
            promise.Expect(change.Before != change.After, () => $"{change.Resource}/{change.Id} is what it was.");
            if (last is not null && last.Id == change.Id)
                promise.Expect(last.After == change.Before, () => $"{change.Resource}/{change.Id} goes on from something else.");
            else if (last is not null)
                yield return last;
            last = change;
        }
        if (last is not null)
            yield return last;
    }
}
