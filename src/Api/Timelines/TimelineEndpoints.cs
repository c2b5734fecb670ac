using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Timelines;

/// <summary>How much was said and done when.</summary>
internal static class TimelineEndpoints
{
    /// <summary>Maps <c>/timeline</c>.</summary>
    public static void MapTimeline(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/timeline").WithTags("Timeline")
            .MapRead("getTimeline", "", Get, TimelineGrammar.Instance, new Produced(Format.Json, Format.Csv))
            .AddEndpointFilter<HeavyEndpoint>();

    /// <summary>Count quotes and events over time</summary>
    /// <remarks>
    /// Quotes and events by day, month or year, without gaps. It takes the filters of both lists; one that only quotes have, such as
    /// `speaker`, leaves quotes only, and one that only events have, such as `type`, leaves events only.
    ///
    /// What has a date of several days, such as `2022-08` in a timeline of days, counts in every bucket that it may have been in, so that
    /// each count is the `total` of the list that the bucket links to. A date with an open end reaches to the end of the timeline. What has no
    /// date is counted apart. At most 4,000 buckets are answered. CSV has a row a bucket: `bucket,quotes,events`.
    /// </remarks>
    internal static async Task<Results<Ok<TimelineResponse>, TimelineCsv, ProblemResult>> Get(
        TimelineRequest request, Format format, CorpusContext db, CancellationToken cancel)
    {
        var quotes = request.Quotes is { } spoken ? await RowDates.Read(db.Quotes, spoken, TimelineGrammar.Quotes.Dates, cancel) : null;
        var events = request.Events is { } told ? await RowDates.Read(db.Events, told, TimelineGrammar.Events.Dates, cancel) : null;
        var (timeline, problem) = new Timeline(request, quotes, events).Draw();
        if (timeline is null)
            return problem!;
        return format == Format.Csv ? new TimelineCsv(timeline) : TypedResults.Ok(timeline);
    }
}
