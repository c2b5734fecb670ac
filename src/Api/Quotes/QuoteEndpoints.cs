using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
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
        quotes.MapRead("listQuotes", "", List, QuoteListing.Grammar, Produced.List);
        quotes.MapRead("getQuote", "/{id}", Get, QuoteListing.Grammar.One, Produced.Object);
    }

    /// <summary>List quotes</summary>
    /// <remarks>
    /// Who said what: every direct, mixed, indirect and scare quote, with its speaker and its exact place in the raw document.
    /// Filters narrow the list; several values of one are OR, different filters AND.
    /// </remarks>
    internal static Listed<QuoteRow, QuoteResponse> List(ListRequest<QuoteRow> request, Format format) => new(request, format);

    /// <summary>Get a quote</summary>
    /// <remarks>One quote by its id.</remarks>
    /// <param name="id">Id of the quote, as a list gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    internal static Results<One<QuoteResponse>, ProblemResult> Get(string id, ObjectRequest request, Format format, Snapshot snapshot) =>
        One<QuoteResponse>.Find(QuoteListing.Grammar, id, request, snapshot, format) is { } quote
            ? quote
            : ProblemResult.NoSuch("quote", id);
}
