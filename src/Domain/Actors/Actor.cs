using System.Collections.Immutable;

namespace OnRecord.Domain.Actors;

/// <summary>Somebody or something that speaks, acts or is acted on.</summary>
public sealed record Actor
{
    /// <summary>Lower-case words joined by hyphens: <c>michelle-bachelet</c>. Unique in the corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Whether the authority file knows it, or it was made from its mentions.</summary>
    public required ActorOrigin Origin { get; init; }

    /// <summary>Ids that it had before it was renamed or others were merged into it; no actor has one of them now.</summary>
    public ImmutableArray<string> FormerIds { get; init; } = [];

    /// <summary>Other names it goes by, and for one made from its mentions the names seen; the usual name is not repeated.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Descriptions that stand for it where the context fits (“the high commissioner”); not names.</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>One sentence that says who this is; null where nothing is known.</summary>
    public string? Description { get; init; }

    /// <summary>Verified Wikidata id, <c>Q320</c>; null where none was verified.</summary>
    public string? Wikidata { get; init; }

    /// <summary>What sources call the person; unknown for all but people.</summary>
    public Gender Gender { get; init; }

    /// <summary>Posts held, by start date; empty for all but people.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Id of the actor that this one belongs to; null where none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Id of the country it belongs to; null where none or unknown.</summary>
    public string? Country { get; init; }
}
