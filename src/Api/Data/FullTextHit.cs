namespace OnRecord.Api.Data;

/// <summary>A row that matches a full-text query.</summary>
public sealed class FullTextHit
{
    /// <summary>The row's key.</summary>
    public int Key { get; init; }

    /// <summary>How well it matches: bm25, lower is better.</summary>
    public double Rank { get; init; }
}
