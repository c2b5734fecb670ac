namespace OnRecord.Benchmarks.Load;

/// <summary>What is asked of the service under load, and what is expected of it.</summary>
/// <param name="Name">What is asked, for the report.</param>
/// <param name="Questions">How it is asked; the first way that the service answers is taken.</param>
internal sealed record Workload(string Name, params IReadOnlyList<Question> Questions)
{
    /// <summary>Whether no request is ever sent twice.</summary>
    public bool Fresh { get; init; } = true;

    /// <summary>Connections kept busy.</summary>
    public int Connections { get; init; } = 32;

    /// <summary>The address whose answer the ceiling is as large as; null for the answers themselves.</summary>
    public string? AsLargeAs { get; init; }

    /// <summary>The share of the static ceiling that is to be reached; null where none is.</summary>
    public double? LeastShare { get; init; }

    /// <summary>The milliseconds under which 99 of a hundred answers are to come; null where none are.</summary>
    public double? GreatestP99 { get; init; }
}
