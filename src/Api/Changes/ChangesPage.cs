using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>Reads a page of changes, and how many there are; the numbers are kept, since every page of a walk asks for them.</summary>
internal sealed class ChangesPage(ChangesRequest request, SnapshotRow from, Snapshot snapshot, CorpusContext db)
{
    private readonly IQueryable<ChangeSince> changes = ChangeSince.Of(db, from.Key);

    /// <summary>The items, and where they stand.</summary>
    public async Task<(IReadOnlyList<ChangeResponse> Items, PageInfo Info)> Read(CancellationToken cancel)
    {
        var values = request.Conditions.SelectMany(condition => condition.Values).ToList();
        var filtered = Condition<ChangeSince>.All(request.Conditions, db, values) is { } filter ? changes.Where(filter) : changes;
        var remaining = filtered;
        // In two parts, so that the index that the log is ordered by leads straight to the place.
        if (request.After is var (resource, id))
            remaining = filtered.Where(change => string.Compare(change.Resource, resource) >= 0)
                .Where(change => change.Resource != resource || string.Compare(change.Id, id) > 0);
        // One row more than asked for tells whether there is a next page.
        var read = await remaining.OrderBy(change => change.Resource).ThenBy(change => change.Id).Take(request.Limit + 1)
            .Select(ChangeResponse.Projection).ToListAsync(cancel);
        var items = read.Take(request.Limit).ToList();
        var next = read.Count > items.Count ? request.NextPage(Word.Of(items[^1].Resource), items[^1].Id) : null;
        var forms = string.Join('\n', request.Conditions.Select(condition => condition.Form).Concat(values.Select(value => $"{value}")));
        var total = await Kept(forms, async () => await filtered.CountAsync(cancel));
        return (items, new PageInfo(request.Limit, (int)total, Ranked: null, next));
    }

    /// <summary>How much changed in each list, whatever the filters.</summary>
    public async Task<IReadOnlyList<ChangeCounts>> Count(CancellationToken cancel) =>
        (IReadOnlyList<ChangeCounts>)await Kept("counts", async () => await ChangeCounts.Of(changes, cancel));

    private async Task<object> Kept(string what, Func<Task<object>> read)
    {
        var key = $"changes since {from.Key} {what}";
        if (snapshot.Kept.Find<object>(key) is { } kept)
            return kept;
        var made = await read();
        snapshot.Kept.Keep(key, made, (key.Length * sizeof(char)) + 500);
        return made;
    }
}
