namespace OnRecord.Api.Networks;

/// <summary>All ties of one pair of actors.</summary>
/// <param name="Source">Key of the actor that they lead from.</param>
/// <param name="Target">Key of the actor that they lead to.</param>
/// <param name="Weight">How many there are.</param>
/// <param name="Evidence">Keys of the first quotes, articles or events behind them, at most <see cref="MostEvidence"/>.</param>
internal sealed record Edge(int Source, int Target, int Weight, IReadOnlyList<int> Evidence)
{
    /// <summary>The most evidence that is kept of one edge.</summary>
    public const int MostEvidence = 5;
}
