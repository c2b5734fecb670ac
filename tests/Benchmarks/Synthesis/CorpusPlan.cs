namespace OnRecord.Benchmarks.Synthesis;

/// <summary>How large a synthetic corpus is to be. The same plan gives the same corpus, byte for byte.</summary>
/// <param name="Articles">How many articles; about five times as many quotes.</param>
/// <param name="Seed">What all chance comes from.</param>
public sealed record CorpusPlan(int Articles = 20_000, int Seed = 1)
{
    private readonly int? actors;

    /// <summary>How many actors: seven for ten articles, and 200 that any corpus has, where nothing else is said.</summary>
    public int Actors
    {
        get => actors ?? 200 + (Articles * 7 / 10);
        init => actors = value;
    }
}
