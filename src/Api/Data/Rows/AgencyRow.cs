namespace OnRecord.Api.Data.Rows;

/// <summary>A news agency whose copy others print.</summary>
public sealed class AgencyRow
{
    /// <summary>Position by id; another snapshot may number differently.</summary>
    public int Key { get; init; }

    /// <summary>Public id; that of its actor where it has one.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>The articles credited to it, counted.</summary>
    public int ArticleCount { get; init; }

    /// <summary>The articles credited to it.</summary>
    public ICollection<ArticleRow> Articles { get; } = [];
}
