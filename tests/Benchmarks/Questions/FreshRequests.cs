namespace OnRecord.Benchmarks.Questions;

/// <summary>Draws requests of which no two are alike, over all the time that the service under load lives.</summary>
/// <param name="seed">What chance comes from.</param>
internal sealed class FreshRequests(int seed)
{
    private const int TriesBeforeItGivesUp = 1000;

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly Random random = new(seed);

    /// <summary>So many requests; fewer where the source has hardly any left.</summary>
    public List<Request> Take(Func<Random, Request> source, int count)
    {
        var taken = new List<Request>(count);
        for (var tries = 0; taken.Count < count && tries < TriesBeforeItGivesUp; tries++)
            if (source(random) is var request && asked.Add(request.Address))
            {
                taken.Add(request);
                tries = 0;
            }
        return taken;
    }
}
