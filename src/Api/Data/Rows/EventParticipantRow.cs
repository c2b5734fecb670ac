using OnRecord.Domain.Events;

namespace OnRecord.Api.Data.Rows;

/// <summary>An actor in an event.</summary>
public sealed class EventParticipantRow
{
    /// <summary>Position by event, then as the event lists them.</summary>
    public int Key { get; init; }

    /// <summary>The event.</summary>
    public int EventKey { get; init; }

    /// <summary>The event.</summary>
    public EventRow? Event { get; init; }

    /// <summary>Who.</summary>
    public int ActorKey { get; init; }

    /// <summary>Who.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>In what part.</summary>
    public ParticipantRole Role { get; init; }

    /// <summary>Place among the event's participants, from 1.</summary>
    public int Ordinal { get; init; }
}
