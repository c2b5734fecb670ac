using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
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
    /// What has been added, changed or removed since a snapshot, so that a copy of the corpus stays up to date without fetching it whole:
    /// take the export once, and from then on ask with the `to.id` of the answer before. An object counts as changed where its list serves
    /// it differently in any way, and is told once, however many snapshots lie between; what was changed back is not told. Changes are
    /// known since the last 100 snapshots, fewer where much has changed; an older one is answered with 410, one that was never served
    /// with 404. Where a snapshot cannot be compared with the one before, as after an update of the service, the log begins anew.
    /// </remarks>
    internal static async Task<Results<Ok<ChangesResponse>, ProblemResult>> List(
        ChangesRequest request, Snapshot snapshot, CorpusContext db, CancellationToken cancel)
    {
        if (request.From is not { } from)
            return Unknown(ProblemType.NotFound, $"No snapshot with the id {Shown.Value(request.Since ?? "")} is known here.");
        if (!from.Reached)
            return Unknown(ProblemType.Gone, $"What changed since the snapshot {Shown.Value(from.Id)} is not known any more.");
        var changes = new ChangesPage(request, from, snapshot, db);
        var (items, page) = await changes.Read(cancel);
        return TypedResults.Ok(new ChangesResponse(
            SnapshotReference.Of(from), SnapshotReference.Of(request.To), await changes.Count(cancel), items, page));
    }

    /// <summary>List snapshots</summary>
    /// <remarks>The snapshots that changes can be told since, the latest first, each with how much it changed.</remarks>
    internal static async Task<Ok<SnapshotsResponse>> Snapshots(CorpusContext db, CancellationToken cancel)
    {
        var reached = await db.Snapshots.Where(snapshot => snapshot.Reached).OrderByDescending(snapshot => snapshot.Key)
            .ToListAsync(cancel);
        return TypedResults.Ok(new SnapshotsResponse([.. reached.DistinctBy(snapshot => snapshot.Id).Select(SnapshotResponse.Of)]));
    }

    private static ProblemResult Unknown(ProblemType type, string detail) => new(type, detail, ProblemError.In("since", detail, Elsewhere));
}
