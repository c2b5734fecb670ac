using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Utterances;

/// <summary>Acts of speech, over all articles.</summary>
internal static class UtteranceEndpoints
{
    /// <summary>Maps <c>/utterances</c>.</summary>
    public static void MapUtterances(this IEndpointRouteBuilder routes)
    {
        var utterances = routes.MapGroup("/utterances").WithTags("Utterances");
        utterances.MapRead("listUtterances", "", List, UtteranceListing.Grammar);
        utterances.MapRead("getUtterance", "/{id}", Get, produces: Produced.Thing);
    }

    /// <summary>List utterances</summary>
    /// <remarks>
    /// What was said once and printed several times: each act of speech with every article's wording of it, and what each words
    /// differently from the first. `renderings=2..` leaves those that more than one quote renders.
    /// </remarks>
    internal static async Task<Ok<Page<UtteranceResponse>>> List(
        ListRequest<UtteranceRow> request, CorpusContext db, CancellationToken cancel)
    {
        var page = await db.Utterances.PageAsync(request, UtteranceResponse.Projection, cancel);
        return TypedResults.Ok(page with { Items = [.. page.Items.Select(utterance => utterance.Compared())] });
    }

    /// <summary>Get an utterance</summary>
    /// <remarks>
    /// One act of speech with every rendering of it, compared word by word. With `format=jsonld` it is a `Quotation` of schema.org whose
    /// `workExample` are the renderings.
    /// </remarks>
    /// <param name="id">Id of the utterance, as a list or a quote gives it.</param>
    /// <param name="format">JSON or JSON-LD.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the query.</param>
    internal static async Task<Results<Ok<UtteranceResponse>, LinkedDataResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel) =>
        await db.Utterances.Where(utterance => utterance.Id == id).Select(UtteranceResponse.Projection)
            .FirstOrDefaultAsync(cancel) is not { } utterance
            ? ProblemResult.NoSuch("utterance", id)
            : format == Format.JsonLd
                ? LinkedDataResult.Of(utterance, UtteranceLinkedData.Write)
                : TypedResults.Ok(utterance.Compared());
}
