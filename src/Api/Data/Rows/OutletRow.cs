namespace OnRecord.Api.Data.Rows;

/// <summary>Who published articles.</summary>
public sealed class OutletRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1.</summary>
    public int Key { get; init; }

    /// <summary>Public id.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Host name; null where unknown.</summary>
    public string? Domain { get; init; }

    /// <summary>Its articles, counted.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Its articles.</summary>
    public ICollection<ArticleRow> Articles { get; } = [];
}
