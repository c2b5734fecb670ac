using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
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
        events.MapRead("listEvents", "", List, EventListing.Grammar, Produced.List);
        events.MapRead("getEvent", "/{id}", Get, EventListing.Grammar.One, Produced.Object);
    }

    /// <summary>List events</summary>
    /// <remarks>
    /// What happened: who did what to whom, when and where, with the clause of every article that reports it and where the
    /// reports disagree. Negated, hypothetical and future events are listed too and say so; `factuality=asserted` leaves them out.
    /// </remarks>
    internal static Listed<EventRow, EventResponse> List(ListRequest<EventRow> request, Format format) => new(request, format);

    /// <summary>Get an event</summary>
    /// <remarks>One event by its id, with all of its reports.</remarks>
    /// <param name="id">Id of the event, as a list gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    internal static Results<One<EventResponse>, ProblemResult> Get(string id, ObjectRequest request, Format format, Snapshot snapshot) =>
        One<EventResponse>.Find(EventListing.Grammar, id, request, snapshot, format) is { } happening
            ? happening
            : ProblemResult.NoSuch("event", id);
}
