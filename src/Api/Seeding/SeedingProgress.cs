namespace OnRecord.Api.Seeding;

/// <summary>How far a seeding is.</summary>
/// <param name="Step">What it does now.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is; at least 1.</param>
public readonly record struct SeedingProgress(SeedingStep Step, int Done, int Total);
