namespace OnRecord.Api.Seeding;

/// <summary>What to seed, and where to.</summary>
/// <param name="Seeds">The folder with the documents.</param>
/// <param name="Snapshots">The folder with the snapshots.</param>
/// <param name="Force">Build a new snapshot though nothing has changed, and analyse every document anew.</param>
public sealed record SeedingOptions(string Seeds, string Snapshots, bool Force = false);
