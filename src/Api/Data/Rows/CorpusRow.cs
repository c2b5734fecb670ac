namespace OnRecord.Api.Data.Rows;

/// <summary>The snapshot itself: a table of one row.</summary>
public sealed class CorpusRow
{
    /// <summary>Always 1.</summary>
    public int Key { get; init; }

    /// <summary>Made from the inputs and the engine: the same inputs give the same id.</summary>
    public required string SnapshotId { get; init; }

    /// <summary>SHA-256 over names, sizes and contents of all inputs, the engine and the schema.</summary>
    public required string InputFingerprint { get; init; }

    /// <summary>The engine that read the articles.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Full path of the folder it was seeded from, which a later start looks into again; of this machine, so never served.</summary>
    public required string Seeds { get; init; }

    /// <summary>When it was built, UTC.</summary>
    public DateTimeOffset BuiltAt { get; init; }

    /// <summary>Outlets, counted.</summary>
    public int Outlets { get; init; }

    /// <summary>Agencies, counted.</summary>
    public int Agencies { get; init; }

    /// <summary>Articles, counted.</summary>
    public int Articles { get; init; }

    /// <summary>Actors, counted.</summary>
    public int Actors { get; init; }

    /// <summary>Places, counted.</summary>
    public int Places { get; init; }

    /// <summary>Mentions, counted.</summary>
    public int Mentions { get; init; }

    /// <summary>Quotes, counted.</summary>
    public int Quotes { get; init; }

    /// <summary>Utterances, counted.</summary>
    public int Utterances { get; init; }

    /// <summary>Events, counted.</summary>
    public int Events { get; init; }

    /// <summary>Reports of events, counted.</summary>
    public int EventReports { get; init; }

    /// <summary>Documents and reviews left out, counted.</summary>
    public int Rejections { get; init; }

    /// <summary>Warnings, counted; those of the articles among them.</summary>
    public int Warnings { get; init; }
}
