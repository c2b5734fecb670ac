namespace OnRecord.Api.Data.Rows;

/// <summary>A span that names a place.</summary>
public sealed class PlaceMentionRow
{
    /// <summary>Place in the order of the list of articles, then of the document.</summary>
    public int Key { get; init; }

    /// <summary>Where it stands.</summary>
    public int ArticleKey { get; init; }

    /// <summary>Where it stands.</summary>
    public ArticleRow? Article { get; init; }

    /// <summary>What it names.</summary>
    public int PlaceKey { get; init; }

    /// <summary>What it names.</summary>
    public PlaceRow? Place { get; init; }

    /// <summary>Offset of the first UTF-16 code unit.</summary>
    public int Start { get; init; }

    /// <summary>Offset just past the last.</summary>
    public int End { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }
}
