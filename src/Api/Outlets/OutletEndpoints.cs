using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Outlets;

/// <summary>Who published.</summary>
internal static class OutletEndpoints
{
    /// <summary>Maps <c>/outlets</c>.</summary>
    public static void MapOutlets(this IEndpointRouteBuilder routes)
    {
        var outlets = routes.MapGroup("/outlets").WithTags("Outlets");
        outlets.MapRead("listOutlets", "", List, OutletListing.Grammar);
        outlets.MapRead("getOutlet", "/{id}", Get, produces: Produced.Thing);
    }

    /// <summary>List outlets</summary>
    /// <remarks>The sites and papers that published the articles. A news agency whose copy they print is no outlet here.</remarks>
    internal static async Task<Ok<Page<OutletResponse>>> List(ListRequest<OutletRow> request, CorpusContext db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Outlets.PageAsync(request, OutletResponse.Projection, cancel));

    /// <summary>Get an outlet</summary>
    /// <remarks>One outlet by its id. With `format=jsonld` it is a `NewsMediaOrganization` of schema.org.</remarks>
    /// <param name="id">Id of the outlet, as a list gives it.</param>
    /// <param name="format">JSON or JSON-LD.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the query.</param>
    internal static async Task<Results<Ok<OutletResponse>, LinkedDataResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel) =>
        await db.Outlets.Where(outlet => outlet.Id == id).Select(OutletResponse.Projection).FirstOrDefaultAsync(cancel) is not { } outlet
            ? ProblemResult.NoSuch("outlet", id)
            : format == Format.JsonLd ? LinkedDataResult.Of(outlet, OutletLinkedData.Write) : TypedResults.Ok(outlet);
}
