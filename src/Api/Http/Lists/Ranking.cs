using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>The rows of a list with the best match first.</summary>
/// <remarks>
/// Ranking costs many times what matching does, and a common word matches most of a corpus. So the first of the matches in the order of
/// the list, the latest ones, are ranked (bm25), and all others follow in that order: every match is met, and the answer says how many
/// were ranked.
/// </remarks>
/// <param name="Keys">Every match, in order.</param>
/// <param name="Ranked">How many of them were ranked.</param>
internal sealed record Ranking(int[] Keys, int Ranked)
{
    /// <summary>The most matches that are ranked.</summary>
    public const int Most = 2000;

    private const int FewEnough = 100;
    private const int MostScanned = 4 * Most;

    /// <summary>Ranks a list; kept, since every page of it asks for it.</summary>
    public static Ranking Of<TRow>(Lane lane, ListRequest<TRow> request, ListReading<TRow> reading)
        where TRow : class
    {
        var key = $"ranking {request.Listing.Resource} {string.Join(';', request.Conditions.Select(condition => condition.Form))}\n"
            + string.Join('\n', request.Values);
        if (request.Snapshot.Kept.Find<Ranking>(key) is { } kept) return kept;
        var keys = reading.Matches.Keys();
        var candidates = keys.AsSpan(0, Math.Min(keys.Length, Most));
        var ranks = new double[candidates.Length];
        Rank(lane, request, candidates, ranks);
        // Equal ranks stay in the order of the list.
        Sort(candidates, ranks);
        var ranking = new Ranking(keys, candidates.Length);
        request.Snapshot.Kept.Keep(key, ranking, keys.Length * sizeof(int) + key.Length * 2 + 200);
        return ranking;
    }

    private static void Rank<TRow>(Lane lane, ListRequest<TRow> request, ReadOnlySpan<int> candidates, double[] ranks)
        where TRow : class
    {
        if (candidates.IsEmpty) return;
        var (snapshot, search) = (request.Snapshot, request.Search!);
        // Other filters may have left few of the matches: those are asked for one by one, which costs more for each than to go through
        // all matches in a row, so that is done as far as it is not for little.
        var next = request.Conditions.Count > 1 && candidates.Length <= FewEnough ? 0 : Scan(lane, request, candidates, ranks);
        var one = SqlShapes.Get(
            $"rank in {search.Index}", snapshot, () => [typeof(string), typeof(int)],
            (db, values) => db.Rank(search.Index, (string)values[0], (int)values[1]));
        for (; next < ranks.Length; next++)
        {
            var found = lane.Ask(one, search.Expression, candidates[next]);
            ranks[next] = found.Step() ? found.Real(0) : 0;
            found.Reset();
        }
    }

    /// <summary>Ranks candidates by going through all matches as far as the last of them; gives how many it came to.</summary>
    private static int Scan<TRow>(Lane lane, ListRequest<TRow> request, ReadOnlySpan<int> candidates, double[] ranks)
        where TRow : class
    {
        var search = request.Search!;
        var shape = SqlShapes.Get(
            $"ranks in {search.Index}", request.Snapshot, () => [typeof(string), typeof(int)],
            (db, values) => db.Ranked(search.Index, (string)values[0], (int)values[1]));
        var all = lane.Ask(shape, search.Expression, candidates[^1]);
        var next = 0;
        for (var steps = 0; steps < MostScanned && next < ranks.Length && all.Step(); steps++)
            if (all.Int(0) == candidates[next])
                ranks[next++] = all.Real(1);
        all.Reset();
        return next;
    }

    private static void Sort(Span<int> keys, double[] ranks)
    {
        var order = Enumerable.Range(0, ranks.Length).OrderBy(index => ranks[index]).ToArray();
        var before = keys.ToArray();
        for (var i = 0; i < order.Length; i++)
            keys[i] = before[order[i]];
    }
}
