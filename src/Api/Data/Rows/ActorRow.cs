using OnRecord.Domain.Actors;

namespace OnRecord.Api.Data.Rows;

/// <summary>Somebody or something that speaks, acts or is acted on.</summary>
public sealed class ActorRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1; equal to the row id of its full text.</summary>
    public int Key { get; init; }

    /// <summary>Public id.</summary>
    public required string Id { get; init; }

    /// <summary>The usual name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of actor.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Whether the authority file knows it.</summary>
    public ActorOrigin Origin { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Descriptions that stand for it where the context fits.</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>One sentence; null where nothing is known.</summary>
    public string? Description { get; init; }

    /// <summary>Verified Wikidata id; null where none was verified.</summary>
    public string? Wikidata { get; init; }

    /// <summary>What sources call the person; kept for the analysis of other articles, never served.</summary>
    public Gender Gender { get; init; }

    /// <summary>The actor it belongs to; null where none.</summary>
    public int? PartOfKey { get; init; }

    /// <summary>The actor it belongs to; null where none.</summary>
    public ActorRow? PartOf { get; init; }

    /// <summary>Its country; null where none or unknown.</summary>
    public int? CountryKey { get; init; }

    /// <summary>Its country; null where none or unknown.</summary>
    public ActorRow? Country { get; init; }

    /// <summary>Articles that mention it, counted.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Its mentions, counted.</summary>
    public int MentionCount { get; init; }

    /// <summary>Quotes it speaks, counted.</summary>
    public int QuoteCount { get; init; }

    /// <summary>Events it takes part in, counted.</summary>
    public int EventCount { get; init; }

    /// <summary>Posts held, by start date.</summary>
    public ICollection<OfficeRow> Offices { get; } = [];

    /// <summary>Its mentions.</summary>
    public ICollection<MentionRow> Mentions { get; } = [];

    /// <summary>Quotes it speaks.</summary>
    public ICollection<QuoteRow> Quotes { get; } = [];

    /// <summary>Utterances it speaks.</summary>
    public ICollection<UtteranceRow> Utterances { get; } = [];

    /// <summary>Its parts in events.</summary>
    public ICollection<EventParticipantRow> Events { get; } = [];
}
