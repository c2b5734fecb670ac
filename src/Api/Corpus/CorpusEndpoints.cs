using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Corpus;

/// <summary>The corpus as a whole.</summary>
internal static class CorpusEndpoints
{
    private const int MostNotices = 1000;

    /// <summary>Maps <c>/corpus</c>.</summary>
    public static void MapCorpus(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/corpus").WithTags("Corpus").MapRead("getCorpus", "", Get);

    /// <summary>Get the corpus</summary>
    /// <remarks>
    /// How much there is of everything, which engine read it, when it was built, and what was left out (the first 1,000 notices). The
    /// snapshot's id changes whenever any answer can.
    /// </remarks>
    internal static async Task<Ok<CorpusResponse>> Get(Snapshot snapshot, CorpusContext db, CancellationToken cancel) =>
        TypedResults.Ok(CorpusResponse.Of(
            snapshot.Corpus,
            await db.Notices.OrderBy(notice => notice.Key).Take(MostNotices).Select(NoticeResponse.Projection).ToListAsync(cancel)));
}
