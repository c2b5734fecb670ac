using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Load;

/// <summary>What a load run does.</summary>
/// <param name="Corpus">The corpus that is served.</param>
internal sealed record LoadPlan(CorpusPlan Corpus)
{
    /// <summary>The folder that keeps the corpus for the next run; null where it is made anew and removed.</summary>
    public string? Snapshots { get; init; }

    /// <summary>How long each run lasts.</summary>
    public int Seconds { get; init; } = 4;

    /// <summary>How often ceiling and service take turns.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>Only workloads whose name holds this; null for all.</summary>
    public string? Only { get; init; }

    /// <summary>Environment variables for the service, NAME=VALUE.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>How far each list is walked for cursors.</summary>
    public int CursorSteps => Math.Clamp(Corpus.Articles / 400, 2, 50);
}
