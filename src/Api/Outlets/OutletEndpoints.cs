using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
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
        outlets.MapRead("listOutlets", "", List, OutletListing.Grammar, Produced.List);
        outlets.MapRead("getOutlet", "/{id}", Get, OutletListing.Grammar.One, Produced.Object);
    }

    /// <summary>List outlets</summary>
    /// <remarks>
    /// The sites and papers that published the articles. A news agency whose copy they print is no outlet here.
    /// </remarks>
    internal static Listed<OutletRow, OutletResponse> List(ListRequest<OutletRow> request, Format format) => new(request, format);

    /// <summary>Get an outlet</summary>
    /// <remarks>One outlet by its id.</remarks>
    /// <param name="id">Id of the outlet, as a list gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    internal static Results<One<OutletResponse>, ProblemResult> Get(string id, ObjectRequest request, Format format, Snapshot snapshot) =>
        One<OutletResponse>.Find(OutletListing.Grammar, id, request, snapshot, format) is { } outlet
            ? outlet
            : ProblemResult.NoSuch("outlet", id);
}
