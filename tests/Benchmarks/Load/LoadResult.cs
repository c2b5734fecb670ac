namespace OnRecord.Benchmarks.Load;

/// <summary>What one run of a load gave.</summary>
/// <param name="Requests">Answers that came.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Failures">Answers of a status over 399, and connections that broke.</param>
/// <param name="P50">Half of the answers came within so many milliseconds; infinite where none came.</param>
/// <param name="P99">All but one in a hundred did.</param>
/// <param name="Repeats">How often the list of requests was begun again because it had come to its end.</param>
internal sealed record LoadResult(long Requests, double Seconds, long Failures, double P50, double P99, int Repeats)
{
    /// <summary>Answers a second.</summary>
    public double Rate => Requests / Seconds;
}
