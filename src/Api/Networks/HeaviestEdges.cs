using System.Runtime.InteropServices;

namespace OnRecord.Api.Networks;

/// <summary>The heaviest edges that ties make, and how many there were.</summary>
/// <param name="Edges">The heaviest first; of one weight those first that lie between the actors most spoken of.</param>
/// <param name="Total">All edges of the least weight or more.</param>
internal sealed record HeaviestEdges(IReadOnlyList<Edge> Edges, int Total)
{
    /// <summary>
    /// Goes through the ties twice, to weigh and then to gather evidence of what weighed enough, so that little is kept in between.
    /// </summary>
    /// <param name="ties">Each pair once for each piece of evidence.</param>
    /// <param name="leastWeight">Lighter edges do not count.</param>
    /// <param name="most">The most edges that are wanted.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public static HeaviestEdges Of(IEnumerable<Tie> ties, int leastWeight, int most, CancellationToken cancel)
    {
        var weights = Weigh(ties, cancel);
        var total = weights.Values.Count(weight => weight >= leastWeight);
        var heaviest = weights.Where(edge => edge.Value >= leastWeight)
            .OrderByDescending(edge => edge.Value).ThenBy(edge => edge.Key).Take(most).ToList();
        var evidence = heaviest.ToDictionary(edge => edge.Key, edge => new List<int>(Math.Min(edge.Value, Edge.MostEvidence)));
        Gather(ties, evidence, cancel);
        return new([.. heaviest.Select(edge => new Edge(edge.Key.Source, edge.Key.Target, edge.Value, evidence[edge.Key]))], total);
    }

    private static Dictionary<(int Source, int Target), int> Weigh(IEnumerable<Tie> ties, CancellationToken cancel)
    {
        var weights = new Dictionary<(int Source, int Target), int>();
        foreach (var (place, tie) in ties.Index())
        {
            if (place % 100_000 == 0)
                cancel.ThrowIfCancellationRequested();
            CollectionsMarshal.GetValueRefOrAddDefault(weights, (tie.Source, tie.Target), out _)++;
        }
        return weights;
    }

    private static void Gather(IEnumerable<Tie> ties, Dictionary<(int Source, int Target), List<int>> evidence, CancellationToken cancel)
    {
        foreach (var (place, tie) in ties.Index())
        {
            if (place % 100_000 == 0)
                cancel.ThrowIfCancellationRequested();
            if (evidence.TryGetValue((tie.Source, tie.Target), out var known) && known.Count < Edge.MostEvidence)
                known.Add(tie.Evidence);
        }
    }
}
