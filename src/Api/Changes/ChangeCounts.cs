using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Changes;

/// <summary>How much of a list is not what it was.</summary>
/// <param name="Resource">The list.</param>
/// <param name="Added">Objects that are new.</param>
/// <param name="Changed">Objects that are served differently.</param>
/// <param name="Removed">Objects that are there no more.</param>
public sealed record ChangeCounts(Resource Resource, int Added, int Changed, int Removed)
{
    /// <summary>Counts for every list, also for those where nothing changed.</summary>
    internal static async Task<IReadOnlyList<ChangeCounts>> Of(IQueryable<ChangeSince> changes, CancellationToken cancel)
    {
        var counts = await changes.GroupBy(change => change.Resource).Select(list => new
        {
            list.Key,
            Added = list.Count(change => change.Before == null),
            Removed = list.Count(change => change.After == null),
            All = list.Count(),
        }).ToDictionaryAsync(list => list.Key, cancel);
        return [.. ServedObject.Resources.Select(resource => counts.GetValueOrDefault(Word.Of(resource)) is { } list
            ? new ChangeCounts(resource, list.Added, list.All - list.Added - list.Removed, list.Removed)
            : new ChangeCounts(resource, 0, 0, 0))];
    }
}
