namespace OnRecord.Domain.Events;

/// <summary>The part of speech in which a trigger tells its event.</summary>
internal enum TriggerPart
{
    /// <summary>As a verb.</summary>
    Verb,

    /// <summary>As a noun: “her visit”.</summary>
    Noun,

    /// <summary>As the object of a verb that only carries it: “held talks”.</summary>
    CarriedNoun,
}
