using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Data.Rows;

/// <summary>One article's telling of an event.</summary>
public sealed class EventReportRow
{
    /// <summary>Position by event, then as the event lists them.</summary>
    public int Key { get; init; }

    /// <summary>The event.</summary>
    public int EventKey { get; init; }

    /// <summary>The event.</summary>
    public EventRow? Event { get; init; }

    /// <summary>Where it is told.</summary>
    public int ArticleKey { get; init; }

    /// <summary>Where it is told.</summary>
    public ArticleRow? Article { get; init; }

    /// <summary>Place among the event's reports, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>Start of the clause or sentence that tells it.</summary>
    public int Start { get; init; }

    /// <summary>End of the clause or sentence that tells it.</summary>
    public int End { get; init; }

    /// <summary>The clause or sentence that tells it.</summary>
    public required string Text { get; init; }

    /// <summary>The words that name it.</summary>
    public required Excerpt Trigger { get; init; }

    /// <summary>What sort of event this report tells of.</summary>
    public EventType Type { get; init; }

    /// <summary>A finer kind within the type; null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether this report says that it took place.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Where; null where not told.</summary>
    public int? PlaceKey { get; init; }

    /// <summary>Where; null where not told.</summary>
    public PlaceRow? Place { get; init; }

    /// <summary>The words that name the place; null where there are none.</summary>
    public Excerpt? PlaceSource { get; init; }

    /// <summary>When, as far as this report tells, as EDTF; null where it does not.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>First day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateEarliest { get; init; }

    /// <summary>Last day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateLatest { get; init; }

    /// <summary>The words the date was read from; null where there are none.</summary>
    public Excerpt? DateSource { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether a reader has corrected it.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>Who took part, as this report tells.</summary>
    public ICollection<ReportParticipantRow> Participants { get; } = [];
}
