namespace OnRecord.Api.Data.Rows;

/// <summary>Somewhere that things happen.</summary>
public sealed class PlaceRow
{
    /// <summary>Position by id; another snapshot may number differently.</summary>
    public int Key { get; init; }

    /// <summary>Public id.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names and spellings.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The country it lies in; null where unknown.</summary>
    public int? CountryKey { get; init; }

    /// <summary>The country it lies in; null where unknown.</summary>
    public ActorRow? Country { get; init; }

    /// <summary>Verified Wikidata id; null where none was verified.</summary>
    public string? Wikidata { get; init; }
}
