using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;

namespace OnRecord.Domain.Linking;

/// <summary>One thing that happened, with every report of it.</summary>
public sealed record LinkedEvent
{
    /// <summary>Stable over re-seeding while its first report stands.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>A finer kind within the type; null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>A short line for a list: “Michelle Bachelet visits China”.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the reports say that it took place; the strongest of them.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>The narrowest date its reports agree on; null where none tells.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Id of the place; null where not told.</summary>
    public string? PlaceId { get; init; }

    /// <summary>Who took part, over all reports.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>The reports, earliest article first; never empty.</summary>
    public required ImmutableArray<LinkedReport> Reports { get; init; }

    /// <summary>What the reports tell differently, a sentence each; empty where they agree.</summary>
    public ImmutableArray<string> Disagreements { get; init; } = [];

    /// <summary>From 0 to 1: the highest of its reports.</summary>
    public required double Confidence { get; init; }

    /// <summary>Reviewed where any report is.</summary>
    public ReviewStatus Status { get; init; }
}
