using System.Collections.Immutable;
using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>A clause with its voice undone: who does it and to whom, whether told actively or passively.</summary>
internal sealed class ClauseParts
{
    internal ClauseParts(ClauseReading reading, bool isPassive, NounPhrase? direct, Arguments arguments)
    {
        (IsPassive, Arguments) = (isPassive, arguments);
        var agents = arguments.Prepositional.Where(argument => argument.Preposition is "by").Select(argument => argument.Phrase);
        Subjects = isPassive ? [.. agents] : reading.Subject;
        Objects = isPassive ? reading.Subject : direct is null ? [] : [direct];
        Owner = reading.Owner;
    }

    /// <summary>Whether the verb is passive, or a participle on its own.</summary>
    internal bool IsPassive { get; }

    /// <summary>Who does it: the subject, or the “by” phrase of a passive.</summary>
    internal ImmutableArray<NounPhrase> Subjects { get; }

    /// <summary>What it is done to: the object, or the subject of a passive.</summary>
    internal ImmutableArray<NounPhrase> Objects { get; }

    /// <summary>The first object; null where none.</summary>
    internal NounPhrase? Object => Objects.IsEmpty ? null : Objects[0];

    /// <summary>Who does it where that is no phrase of its own; null where it is.</summary>
    internal Mention? Owner { get; }

    /// <summary>What follows the verb.</summary>
    internal Arguments Arguments { get; }
}
