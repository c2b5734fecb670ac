using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Which rows a page has.</summary>
/// <param name="Keys">Their keys, in order.</param>
/// <param name="Total">Rows on all pages.</param>
/// <param name="Next">The place that the next page begins behind; null on the last.</param>
/// <param name="Ranked">How many of all were ranked; null where none.</param>
/// <param name="Matches">The keys of all, in any order, where they are known anyway.</param>
internal sealed record PageKeys(IReadOnlyList<int> Keys, int Total, IReadOnlyList<object?>? Next, int? Ranked, int[]? Matches)
{
    /// <summary>Reads them.</summary>
    public static PageKeys Of<TRow>(Lane lane, ListRequest<TRow> request)
        where TRow : class =>
        request.Sample is { } sample ? Drawn(lane, request, sample)
        : request.Ranked ? BestFirst(lane, request)
        : InOrder(lane, request);

    private static PageKeys InOrder<TRow>(Lane lane, ListRequest<TRow> request)
        where TRow : class
    {
        var after = lane.After(request);
        var keys = new List<int>(request.Limit + 1);
        // One row more than asked for tells whether there is a next page.
        var statement = lane.Keys(request, after, request.Limit + 1);
        while (statement.Step()) keys.Add(statement.Int(0));
        statement.Reset();
        var goesOn = keys.Count > request.Limit;
        if (goesOn) keys.RemoveAt(request.Limit);
        // A first page that is also the last has counted the list already.
        var total = after is null && !goesOn ? keys.Count : lane.Total(request);
        return new(keys, total, goesOn ? lane.Place(request, keys[^1]) : null, null, null);
    }

    private static PageKeys BestFirst<TRow>(Lane lane, ListRequest<TRow> request)
        where TRow : class
    {
        var ranking = Ranking.Of(lane, request);
        var start = request.After is [int place] ? Math.Min(place, ranking.Keys.Length) : 0;
        var end = Math.Min(ranking.Keys.Length, start + request.Limit);
        return new(
            new ArraySegment<int>(ranking.Keys, start, end - start), ranking.Keys.Length, end < ranking.Keys.Length ? [end] : null,
            ranking.Ranked, ranking.Keys);
    }

    private static PageKeys Drawn<TRow>(Lane lane, ListRequest<TRow> request, (int Size, int Seed) sample)
        where TRow : class
    {
        var keys = lane.Matches(request);
        return new(Sample.Of(keys, sample.Size, sample.Seed, IdHashes(request)), keys.Length, null, null, keys);
    }

    private static int[] IdHashes<TRow>(ListRequest<TRow> request)
        where TRow : class =>
        request.Snapshot.Kept.Column($"{request.Listing.Resource} id hashes", () =>
        {
            using var db = request.Snapshot.CreateContext();
            return request.Listing.Ids(db).AsEnumerable().Select(Sample.Hash).Prepend(0).ToArray();
        });
}
