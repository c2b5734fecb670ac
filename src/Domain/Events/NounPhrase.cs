using OnRecord.Domain.Actors;
using OnRecord.Domain.Syntax;

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

    /// <summary>The word of the phrase that the tree hangs on a word outside; often the noun.</summary>
    internal int Top { get; init; }

    /// <summary>What the phrase is to the word it hangs on; of a later member of a list what the whole list is.</summary>
    internal Relation Relation { get; init; }

    /// <summary>The word outside that the phrase, or the list it is in, hangs on; -1 where none.</summary>
    internal int Governor { get; init; } = -1;

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

    /// <summary>The first phrase of the list that it is a later member of (“Beijing and Xinjiang”); -1 where none.</summary>
    internal int Joined { get; init; } = -1;

    /// <summary>Whether it has a determiner, possessive or number, so that it can mean something particular.</summary>
    internal bool IsDetermined { get; init; }
}
