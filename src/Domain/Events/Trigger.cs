using System.Collections.Immutable;

namespace OnRecord.Domain.Events;

/// <summary>One line of the trigger lexicon, for one entry.</summary>
/// <param name="Words">The lemma and the words that must follow it.</param>
/// <param name="Part">Whether a verb tells the event, a noun, or a noun only under a verb that carries it.</param>
/// <param name="Type">What sort of event.</param>
/// <param name="Mode">Its mode; null where it has none.</param>
/// <param name="Sources">Where the actor stands who does it, in order of trial.</param>
/// <param name="Targets">Where the actor stands whom it is done to, in order of trial.</param>
/// <param name="Conditions">What must hold besides; empty where nothing.</param>
internal sealed record Trigger(
    ImmutableArray<string> Words,
    TriggerPart Part,
    EventType Type,
    string? Mode,
    ImmutableArray<string> Sources,
    ImmutableArray<string> Targets,
    ImmutableArray<TriggerCondition> Conditions);
