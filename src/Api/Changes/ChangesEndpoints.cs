using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Changes;

/// <summary>What a new snapshot made of the one before.</summary>
internal static class ChangesEndpoints
{
    private const string Elsewhere = "an id that /v1/changes/snapshots lists; where the client has none of them, /v1/export whole";

    /// <summary>Maps <c>/changes</c>.</summary>
    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        var changes = routes.MapGroup("/changes").WithTags("Changes");
        changes.MapRead("listChanges", "", List, ChangesGrammar.Instance).WithMetadata(ProblemType.NotFound, ProblemType.Gone);
        changes.MapRead("listSnapshots", "/snapshots", Snapshots);
    }

    /// <summary>List changes</summary>
    /// <remarks>
    /// What has been added, changed or removed since a snapshot, so that a copy of the corpus stays up to date without fetching it whole: take
    /// the export once, and from then on ask with the `to.id` of the answer before. An object counts as changed where its list serves it
    /// differently in any way, and is told once, however many snapshots lie between; what was changed back is not told. Changes are
    /// known since the last 100 snapshots, fewer where much has changed; an older one is answered with 410, one that was never served
    /// with 404. Where a snapshot cannot be compared with the one before, as after an update of the service, the log begins anew.
    /// </remarks>
    internal static async Task<Results<Ok<ChangesResponse>, ProblemResult>> List(
        ChangesRequest request, CorpusContext db, CancellationToken cancel)
    {
        if (request.From is not { } from)
            return Unknown(ProblemType.NotFound, $"No snapshot with the id {Shown.Value(request.Since ?? "")} is known here.");
        if (!from.Reached)
            return Unknown(ProblemType.Gone, $"What changed since the snapshot {Shown.Value(from.Id)} is not known any more.");
        var changes = ChangeSince.Of(db, from.Key);
        var (items, page) = await Page(request, changes, db, cancel);
        var counts = await ChangeCounts.Of(changes, cancel);
        return TypedResults.Ok(new ChangesResponse(
            SnapshotReference.Of(from), SnapshotReference.Of(request.To), counts, items, page));
    }

    /// <summary>List snapshots</summary>
    /// <remarks>The snapshots that changes can be told since, the latest first, each with how much it changed.</remarks>
    internal static async Task<Ok<SnapshotsResponse>> Snapshots(CorpusContext db, CancellationToken cancel)
    {
        var reached = await db.Snapshots.Where(snapshot => snapshot.Reached).OrderByDescending(snapshot => snapshot.Key).ToListAsync(cancel);
        return TypedResults.Ok(new SnapshotsResponse([.. reached.DistinctBy(snapshot => snapshot.Id).Select(SnapshotResponse.Of)]));
    }

    private static async Task<(IReadOnlyList<ChangeResponse> Items, PageInfo Info)> Page(
        ChangesRequest request, IQueryable<ChangeSince> changes, CorpusContext db, CancellationToken cancel)
    {
        var values = request.Conditions.SelectMany(condition => condition.Values).ToList();
        var filtered = Condition<ChangeSince>.All(request.Conditions, db, values) is { } filter ? changes.Where(filter) : changes;
        var remaining = request.After is { } last
            ? filtered.Where(change => string.Compare(change.Resource + "/" + change.Id, last) > 0)
            : filtered;
        // One row more than asked for tells whether there is a next page.
        var read = await remaining.OrderBy(change => change.Resource + "/" + change.Id).Take(request.Limit + 1)
            .Select(ChangeResponse.Projection).ToListAsync(cancel);
        var items = read.Take(request.Limit).ToList();
        var next = read.Count > items.Count ? request.NextPage($"{Word.Of(items[^1].Resource)}/{items[^1].Id}") : null;
        return (items, new PageInfo(request.Limit, await filtered.CountAsync(cancel), Ranked: null, next));
    }

    private static ProblemResult Unknown(ProblemType type, string detail) => new(type, detail, ProblemError.In("since", detail, Elsewhere));
}
