using System.Collections.Immutable;

namespace OnRecord.Domain.Events;

/// <summary>What must hold of the clause for a trigger to tell its event.</summary>
/// <param name="On">What is looked at.</param>
/// <param name="Values">The class of nouns, or the prepositions; empty where there is nothing to name.</param>
internal readonly record struct TriggerCondition(TriggerCondition.Place On, ImmutableArray<string> Values)
{
    /// <summary>What a condition looks at.</summary>
    internal enum Place
    {
        Object,
        Subject,
        Of,
        Preposition,
        Target,
        Active,
        NoObject,
        Infinitive,
        Demand,
    }

    /// <summary>Reads a condition as the lexicon writes it.</summary>
    internal static TriggerCondition Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var values = colon < 0 ? [] : text[(colon + 1)..].Split('|').ToImmutableArray();
        return text[..(colon < 0 ? text.Length : colon)] switch
        {
            "o" => new(Place.Object, values),
            "s" => new(Place.Subject, values),
            "of" => new(Place.Of, values),
            "p" => new(Place.Preposition, values),
            "t" => new(Place.Target, values),
            "active" => new(Place.Active, values),
            "none" => new(Place.NoObject, values),
            "to" => new(Place.Infinitive, values),
            "bare" => new(Place.Demand, values),
            _ => throw new FormatException($"'{text}' is no condition of a trigger."),
        };
    }
}
