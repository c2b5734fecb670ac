using System.Globalization;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Timelines;

/// <summary>Spreads dated quotes and events over buckets.</summary>
/// <param name="request">What was asked.</param>
/// <param name="quotes">When the quotes are; null where they are not counted.</param>
/// <param name="events">When the events are; null where they are not counted.</param>
internal sealed class Timeline(TimelineRequest request, RowDates? quotes, RowDates? events)
{
    private const int MostBuckets = 4000;

    /// <summary>The timeline, or the problem that it would be too long.</summary>
    public (TimelineResponse? Response, ProblemResult? Problem) Draw()
    {
        var (first, last) = Range();
        var scale = first is { } start && last is { } end ? new TimelineScale(request.Interval, start, end) : null;
        if (scale?.Count > MostBuckets)
            return (null, TooLong(scale.Count, first!.Value, last!.Value));
        return (
            new()
            {
                Interval = request.Interval,
                Buckets = scale is null ? [] : Buckets(scale),
                Total = new(quotes?.Total, events?.Total),
                Undated = new(quotes?.Undated, events?.Undated),
                Links = new(request.Self, request.Quotes?.List.ToString(), request.Events?.List.ToString()),
            },
            null);
    }

    /// <summary>An open end reaches to where the dates of all others end, which is as far as there is anything to see.</summary>
    private (DateOnly? First, DateOnly? Last) Range()
    {
        var days = (quotes?.Dated ?? []).Concat(events?.Dated ?? []).SelectMany(rows => (DateOnly?[])[rows.Earliest, rows.Latest]).ToList();
        var first = request.From?.Earliest ?? days.Min();
        var last = request.To?.Latest ?? days.Max();
        first ??= last;
        last ??= first;
        return first > last ? request.From?.Earliest is not null ? (first, first) : (last, last) : (first, last);
    }

    private List<TimelineBucket> Buckets(TimelineScale scale)
    {
        var spoken = quotes is null ? null : scale.Counts(quotes.Dated);
        var happened = events is null ? null : scale.Counts(events.Dated);
        return [.. Enumerable.Range(0, scale.Count).Select(place => Bucket(scale.Date(place), spoken?[place], happened?[place]))];
    }

    private TimelineBucket Bucket(EdtfDate date, int? spoken, int? happened)
    {
        var from = request.From?.Earliest > date.Earliest ? EdtfDate.Of(request.From.Earliest.Value) : date;
        var to = request.To?.Latest < date.Latest ? EdtfDate.Of(request.To.Latest.Value) : date;
        return new(DateResponse.Of(date)!, spoken, happened, new(Listed(request.Quotes?.List), Listed(request.Events?.List)));

        string? Listed(ListAddress? list) => list?.With(("from", from.Edtf), ("to", to.Edtf));
    }

    private ProblemResult TooLong(int count, DateOnly first, DateOnly last)
    {
        var coarser = Enum.GetValues<TimelineInterval>()
            .Where(interval => new TimelineScale(interval, first, last).Count <= MostBuckets).Select(Word.Of).FirstOrDefault();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"From {first:O} to {last:O} there are {count} buckets of interval={Word.Of(request.Interval)}; at most {MostBuckets} are answered.");
        var expected = coarser is null ? "a narrower 'from' and 'to'" : $"'{coarser}', or a narrower 'from' and 'to'";
        return new(ProblemType.InvalidParameter, message, ProblemError.In("interval", message, expected));
    }
}
