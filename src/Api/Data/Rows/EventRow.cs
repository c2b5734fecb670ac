using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Data.Rows;

/// <summary>One thing that happened, with every report of it.</summary>
public sealed class EventRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1; equal to the row id of its full text.</summary>
    public int Key { get; init; }

    /// <summary>Public id, stable over re-seeding while its first report stands.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of event.</summary>
    public EventType Type { get; init; }

    /// <summary>A finer kind within the type; null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>A short line for a list.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the reports say that it took place.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>When, as EDTF; null where no report tells.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>First day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateEarliest { get; init; }

    /// <summary>Last day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateLatest { get; init; }

    /// <summary>Where; null where not told.</summary>
    public int? PlaceKey { get; init; }

    /// <summary>Where; null where not told.</summary>
    public PlaceRow? Place { get; init; }

    /// <summary>What the reports tell differently, a sentence each.</summary>
    public IReadOnlyList<string> Disagreements { get; init; } = [];

    /// <summary>From 0 to 1: the highest of its reports.</summary>
    public double Confidence { get; init; }

    /// <summary>Reviewed where any report is.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>Its reports, counted; at least 1.</summary>
    public int ReportCount { get; init; }

    /// <summary>Articles that report it, counted; at least 1.</summary>
    public int ArticleCount { get; init; }

    /// <summary>Who took part, over all reports.</summary>
    public ICollection<EventParticipantRow> Participants { get; } = [];

    /// <summary>The reports; <see cref="EventReportRow.Ordinal"/> gives their order.</summary>
    public ICollection<EventReportRow> Reports { get; } = [];
}
