namespace OnRecord.Api.Data.Rows;

/// <summary>A kept analysis, so that an unchanged document need not be read again.</summary>
public sealed class AnalysisRow
{
    /// <summary>SHA-256 over the document's bytes, its metadata, the authority and the engine.</summary>
    public required string Key { get; init; }

    /// <summary>The analysis as JSON, compressed with Brotli.</summary>
    public required byte[] Content { get; init; }
}
