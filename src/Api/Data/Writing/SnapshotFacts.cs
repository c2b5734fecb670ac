namespace OnRecord.Api.Data.Writing;

/// <summary>What a snapshot says of itself beside its corpus.</summary>
/// <param name="Id">The snapshot's id.</param>
/// <param name="InputFingerprint">SHA-256 over all inputs, the engine and the schema.</param>
/// <param name="BuiltAt">When it was built, UTC.</param>
/// <param name="Notices">What the seeding had to say, in order.</param>
/// <param name="Analyses">Kept analyses, each key once.</param>
public sealed record SnapshotFacts(
    string Id,
    string InputFingerprint,
    DateTimeOffset BuiltAt,
    IReadOnlyList<Notice> Notices,
    IEnumerable<KeyValuePair<string, byte[]>> Analyses)
{
    /// <summary>Full path of the folder it was seeded from; empty where it was not seeded from one.</summary>
    public string Seeds { get; init; } = "";

    /// <summary>The snapshot before, whose objects are compared and whose log of changes goes on; null where there is none to be read.</summary>
    public Snapshot? Before { get; init; }
}
