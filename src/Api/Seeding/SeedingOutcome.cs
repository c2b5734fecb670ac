using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;

namespace OnRecord.Api.Seeding;

/// <summary>What a seeding came to.</summary>
public sealed record SeedingOutcome
{
    /// <summary>How it ended.</summary>
    public required SeedingResult Result { get; init; }

    /// <summary>What the snapshot served now holds; null where the seeding failed or was kept out.</summary>
    public CorpusRow? Corpus { get; init; }

    /// <summary>What was left out or deserves a look; empty where nothing was done.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Why it failed or was kept out, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>Documents analysed anew.</summary>
    public int Analysed { get; init; }

    /// <summary>Documents whose kept analysis was taken.</summary>
    public int Reused { get; init; }
}
