using System.Collections.Immutable;
using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Linking;

/// <summary>One act of speech, and the quotes that render it.</summary>
public sealed record Utterance
{
    /// <summary>Stable over re-seeding while its first rendering stands.</summary>
    public required string Id { get; init; }

    /// <summary>Who spoke; null where no rendering says.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>When; null where no rendering says.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Ids of the quotes that render it, earliest article first; never empty. The first is the one the others are compared with.</summary>
    public required ImmutableArray<string> QuoteIds { get; init; }
}
