using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>A noun with what stands before it: “China's permanent ambassador”, “its long-awaited report”. Indexes are of tokens.</summary>
internal sealed record NounPhrase
{
    /// <summary>Its place among the phrases of the sentence.</summary>
    internal required int Index { get; init; }

    /// <summary>First token.</summary>
    internal required int First { get; init; }

    /// <summary>Just past the last token.</summary>
    internal required int End { get; init; }

    /// <summary>The noun; the last token of a mention.</summary>
    internal required int Head { get; init; }

    /// <summary>The mention that the whole phrase is; null where its noun refers to no actor.</summary>
    internal Mention? Actor { get; init; }

    /// <summary>Whose it is: “China” in “China's demands”; null where none.</summary>
    internal Mention? Possessor { get; init; }

    /// <summary>The noun that owns it, actor or not: “report” in “the report's release”; -1 where none.</summary>
    internal int OwnerHead { get; init; } = -1;

    /// <summary>An actor named before the noun without ’s: “UN” in “the UN report”; null where none.</summary>
    internal Mention? Modifier { get; init; }

    /// <summary>The place that it names; null where none.</summary>
    internal PlaceMention? Place { get; init; }

    /// <summary>Token of the preposition before it; -1 where none.</summary>
    internal int Preposition { get; init; } = -1;

    /// <summary>The phrase before it that it is listed with (“Beijing and Xinjiang”); -1 where none.</summary>
    internal int Joined { get; init; } = -1;

    /// <summary>Whether it has a determiner, possessive or number, so that it can mean something particular.</summary>
    internal bool IsDetermined { get; init; }
}
