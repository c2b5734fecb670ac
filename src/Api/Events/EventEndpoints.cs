using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Events;

/// <summary>What happened.</summary>
internal static class EventEndpoints
{
    /// <summary>Maps <c>/events</c>.</summary>
    public static void MapEvents(this IEndpointRouteBuilder routes)
    {
        var events = routes.MapGroup("/events").WithTags("Events");
        events.MapRead("listEvents", "", List, EventListing.Grammar);
        events.MapRead("getEvent", "/{id}", Get, produces: Produced.Thing);
    }

    /// <summary>List events</summary>
    /// <remarks>
    /// What happened: who did what to whom, when and where, with the clause of every article that reports it and where the
    /// reports disagree. Negated, hypothetical and future events are listed too and say so; `factuality=asserted` leaves them out.
    /// </remarks>
    internal static async Task<Ok<Page<EventResponse>>> List(ListRequest<EventRow> request, CorpusContext db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Events.AsSplitQuery().PageAsync(request, EventResponse.Projection, cancel));

    /// <summary>Get an event</summary>
    /// <remarks>
    /// One event by its id, with all of its reports. With `format=jsonld` it is an `Event` of schema.org that is an `Action` too, since
    /// only an action has somebody who does it (`agent`) and whom it is done to (`object`); `actionStatus` says whether it took place.
    /// </remarks>
    /// <param name="id">Id of the event, as a list gives it.</param>
    /// <param name="format">JSON or JSON-LD.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the query.</param>
    internal static async Task<Results<Ok<EventResponse>, LinkedDataResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel) =>
        await db.Events.AsSplitQuery().Where(happening => happening.Id == id).OrderBy(happening => happening.Key)
            .Select(EventResponse.Projection).FirstOrDefaultAsync(cancel) is not { } happening
            ? ProblemResult.NoSuch("event", id)
            : format == Format.JsonLd ? LinkedDataResult.Of(happening, EventLinkedData.Write) : TypedResults.Ok(happening);
}
