namespace OnRecord.Benchmarks.Stages;

/// <summary>What a stage took for a set of texts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Nanoseconds">Of one processor: in the quickest of several rounds.</param>
/// <param name="Bytes">Allocated.</param>
internal readonly record struct StageCost(string Name, long Nanoseconds, long Bytes)
{
    /// <summary>The better of two rounds.</summary>
    public StageCost Least(StageCost other) => this with { Nanoseconds = Math.Min(Nanoseconds, other.Nanoseconds), Bytes = Math.Min(Bytes, other.Bytes) };

    /// <summary>Both together.</summary>
    public StageCost Plus(long nanoseconds, long bytes) => this with { Nanoseconds = Nanoseconds + nanoseconds, Bytes = Bytes + bytes };
}
