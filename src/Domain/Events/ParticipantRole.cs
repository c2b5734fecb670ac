namespace OnRecord.Domain.Events;

/// <summary>What part an actor has in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Who did it.</summary>
    Source,

    /// <summary>Whom it was done to, or with.</summary>
    Target,

    /// <summary>Anybody else the event involves.</summary>
    Other,
}
