using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Which rows a page has.</summary>
/// <param name="Keys">Their keys, in order.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Next">The place that the next page begins behind; null on the last.</param>
/// <param name="Ranked">How many of all were ranked; null where none.</param>
internal sealed record PageKeys(IReadOnlyList<int> Keys, int Total, IReadOnlyList<object?>? Next, int? Ranked)
{
    /// <summary>Finds them.</summary>
    public static PageKeys Of<TRow>(Lane lane, ListRequest<TRow> request, ListReading<TRow> reading)
        where TRow : class =>
        request.Sample is { } sample ? Drawn(reading, sample)
        : request.Ranked ? BestFirst(lane, request, reading)
        : InOrder(request, reading);

    private static PageKeys InOrder<TRow>(ListRequest<TRow> request, ListReading<TRow> reading)
        where TRow : class
    {
        // One row more than asked for tells whether there is a next page.
        var keys = reading.Next(request.After, request.Limit + 1);
        var goesOn = keys.Count > request.Limit;
        if (goesOn) keys.RemoveAt(request.Limit);
        return new(keys, reading.Matches.Count, goesOn ? reading.Place(keys[^1]) : null, null);
    }

    private static PageKeys BestFirst<TRow>(Lane lane, ListRequest<TRow> request, ListReading<TRow> reading)
        where TRow : class
    {
        var ranking = Ranking.Of(lane, request, reading);
        var start = request.After is [int place] ? Math.Min(place, ranking.Keys.Length) : 0;
        var end = Math.Min(ranking.Keys.Length, start + request.Limit);
        return new(
            new ArraySegment<int>(ranking.Keys, start, end - start), ranking.Keys.Length, end < ranking.Keys.Length ? [end] : null,
            ranking.Ranked);
    }

    private static PageKeys Drawn<TRow>(ListReading<TRow> reading, (int Size, int Seed) sample)
        where TRow : class
    {
        var keys = reading.Matches.Keys();
        return new(Sample.Of(keys, sample.Size, sample.Seed, reading.Columns.IdHashes()), keys.Length, null, null);
    }
}
