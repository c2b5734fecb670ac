using OnRecord.Domain.Events;

namespace OnRecord.Api.Data.Rows;

/// <summary>An actor in one article's telling of an event.</summary>
public sealed class ReportParticipantRow
{
    /// <summary>Position by report, then as the report lists them.</summary>
    public int Key { get; init; }

    /// <summary>The report.</summary>
    public int ReportKey { get; init; }

    /// <summary>The report.</summary>
    public EventReportRow? Report { get; init; }

    /// <summary>Who.</summary>
    public int ActorKey { get; init; }

    /// <summary>Who.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>In what part.</summary>
    public ParticipantRole Role { get; init; }

    /// <summary>Place among the report's participants, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>The words that name the actor; null where a reader added it without any.</summary>
    public Excerpt? Mention { get; init; }
}
