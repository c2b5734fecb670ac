namespace OnRecord.Api.Names;

/// <summary>The best few actors of many that match, each once.</summary>
/// <param name="index">Where the actors are.</param>
/// <param name="most">How many are kept, at most 100 or so: each that is good enough is put in its place one by one.</param>
internal sealed class Ranked(NamesIndex index, int most)
{
    private readonly List<(ulong Rank, Found Found)> best = new(most + 1);

    /// <summary>The kept ones, the best first.</summary>
    public IReadOnlyList<Found> Best => best.ConvertAll(kept => kept.Found);

    /// <summary>Offers a match; the better class goes first, then who is mentioned more often, then the lesser id.</summary>
    public void Offer(MatchClass matched, int actor, int name, int from, int to)
    {
        var rank = ((ulong)matched << 60) | ((ulong)(uint)(int.MaxValue - index.Mentions(actor)) << 28) | (uint)actor;
        if (best.Count == most && rank >= best[^1].Rank) return;
        var known = best.FindIndex(kept => kept.Found.Actor == actor);
        if (known >= 0)
        {
            if (best[known].Rank <= rank) return;
            best.RemoveAt(known);
        }
        var place = best.FindIndex(kept => kept.Rank > rank);
        best.Insert(place < 0 ? best.Count : place, (rank, new(matched, actor, name, from, to)));
        if (best.Count > most) best.RemoveAt(most);
    }
}
