using System.Collections.Immutable;
using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>Who does what a verb group tells (for a passive: to whom it is done), and whether it took place.</summary>
/// <param name="Subject">The phrases that are its subject; empty where none was found.</param>
/// <param name="Owner">Who stands for the subject where it is no phrase: “China” for “to block” in “China's attempt to block”; null where none.</param>
/// <param name="Factuality">Whether it took place.</param>
/// <param name="Distance">How far the subject was inferred: 0 beside the verb, 1 across a comma, a relative or another verb, more for each step.</param>
/// <param name="IsOwn">Whether the subject stands in the same clause, so that the clause's span begins with it.</param>
internal sealed record ClauseReading(ImmutableArray<NounPhrase> Subject, Mention? Owner, Factuality Factuality, int Distance, bool IsOwn)
{
    /// <summary>Token of the word that governs an infinitive or gerund; -1 where none does.</summary>
    internal int Governor { get; init; } = -1;

    /// <summary>Whether what the governing word itself tells took place.</summary>
    internal Factuality GovernorFactuality { get; init; }

    internal static ClauseReading Unknown(Factuality factuality) => new([], null, factuality, 1, false);

    internal static ClauseReading Of(NounPhrase phrase, Factuality factuality, int distance = 0) => new([phrase], null, factuality, distance, true);
}
