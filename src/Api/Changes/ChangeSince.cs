using System.Linq.Expressions;
using OnRecord.Api.Data;

namespace OnRecord.Api.Changes;

/// <summary>What all snapshots since one made of an object, taken together.</summary>
internal sealed class ChangeSince
{
    /// <summary>The list that it is in, as addresses name it.</summary>
    public required string Resource { get; init; }

    /// <summary>Its public id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the snapshot that changed it last.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Digest of what it was; null where it was not there.</summary>
    public long? Before { get; init; }

    /// <summary>Digest of what it is; null where it is there no more.</summary>
    public long? After { get; init; }

    /// <summary>What became of it.</summary>
    public static Expression<Func<ChangeSince, ChangeKind>> Kind { get; } = change =>
        change.Before == null ? ChangeKind.Added : change.After == null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>Everything that is not what it was: from the first change of each object to the last.</summary>
    /// <param name="db">The snapshot.</param>
    /// <param name="since">The key of a snapshot that the log reaches.</param>
    public static IQueryable<ChangeSince> Of(CorpusContext db, int since)
    {
        var changes = db.Changes.Where(change => change.Snapshot > since);
        return from last in changes
               where !changes.Any(later => later.Resource == last.Resource && later.Id == last.Id && later.Snapshot > last.Snapshot)
               join first in changes on new { last.Resource, last.Id } equals new { first.Resource, first.Id }
               where !changes.Any(
                   earlier => earlier.Resource == first.Resource && earlier.Id == first.Id && earlier.Snapshot < first.Snapshot)
               where first.Before != last.After
               join snapshot in db.Snapshots on last.Snapshot equals snapshot.Key
               select new ChangeSince
               {
                   Resource = last.Resource,
                   Id = last.Id,
                   Snapshot = snapshot.Id,
                   Before = first.Before,
                   After = last.After,
               };
    }
}
