using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Quotes;

/// <summary>Who said what.</summary>
internal static class QuoteEndpoints
{
    /// <summary>Maps <c>/quotes</c>.</summary>
    public static void MapQuotes(this IEndpointRouteBuilder routes)
    {
        var quotes = routes.MapGroup("/quotes").WithTags("Quotes");
        quotes.MapRead("listQuotes", "", List, QuoteListing.Grammar);
        quotes.MapRead("getQuote", "/{id}", Get, produces: Produced.Thing);
    }

    /// <summary>List quotes</summary>
    /// <remarks>
    /// Who said what: every direct, mixed, indirect and scare quote, with its speaker and its exact place in the raw document.
    /// Filters narrow the list; several values of one are OR, different filters AND.
    /// </remarks>
    internal static async Task<Ok<Page<QuoteResponse>>> List(ListRequest<QuoteRow> request, CorpusContext db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Quotes.PageAsync(request, QuoteResponse.Projection, cancel));

    /// <summary>Get a quote</summary>
    /// <remarks>
    /// One quote by its id. With `format=jsonld` it is a `Quotation` of schema.org: `spokenByCharacter` is to whom the article attributes
    /// the words, and `creator` the same actor where they are the actor's own, in a direct or mixed quote.
    /// </remarks>
    /// <param name="id">Id of the quote, as a list gives it.</param>
    /// <param name="format">JSON or JSON-LD.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the query.</param>
    internal static async Task<Results<Ok<QuoteResponse>, LinkedDataResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel) =>
        await db.Quotes.Where(quote => quote.Id == id).Select(QuoteResponse.Projection).FirstOrDefaultAsync(cancel) is not { } quote
            ? ProblemResult.NoSuch("quote", id)
            : format == Format.JsonLd ? LinkedDataResult.Of(quote, QuoteLinkedData.Write) : TypedResults.Ok(quote);
}
