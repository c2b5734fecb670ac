namespace OnRecord.Benchmarks.Load;

/// <summary>What was measured of a workload.</summary>
/// <param name="Workload">What was asked.</param>
/// <param name="Note">What is to be said of it; null for nothing.</param>
/// <param name="Bytes">Mean size of an answer's body, which is what the ceiling answered with.</param>
/// <param name="First">Milliseconds that one client waits for an answer the first time (median).</param>
/// <param name="Again">The same when it asks again at once.</param>
/// <param name="Rounds">The runs; none where the service does not answer this.</param>
internal sealed record Measurement(Workload Workload, string? Note, int Bytes, double First, double Again, IReadOnlyList<Round> Rounds)
{
    /// <summary>Median share of the ceiling, the least and the greatest.</summary>
    public (double Median, double Least, double Greatest) Share =>
        (MedianOf(round => round.Share), Rounds.Min(round => round.Share), Rounds.Max(round => round.Share));

    /// <summary>Answers of the service that failed.</summary>
    public long Failures => Rounds.Sum(round => round.Service.Failures);

    /// <summary>The median over the rounds.</summary>
    public double MedianOf(Func<Round, double> value) => Median(Rounds.Select(value));

    /// <summary>The middle one, or the upper of two.</summary>
    public static double Median(IEnumerable<double> values) =>
        values.Order().ToList() is { Count: > 0 } ordered ? ordered[ordered.Count / 2] : double.NaN;
}
