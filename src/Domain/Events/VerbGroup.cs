using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>A verb with its auxiliaries: “has strongly denied”, “to publish”, “was dismissed”. Indexes are of tokens.</summary>
internal sealed record VerbGroup
{
    /// <summary>Its place among the groups of the sentence.</summary>
    internal required int Index { get; init; }

    /// <summary>First token.</summary>
    internal required int First { get; init; }

    /// <summary>The verb that means something.</summary>
    internal required int Head { get; init; }

    /// <summary>The word that the tree hangs the clause on: the verb itself, or after a copula what is said of the subject.</summary>
    internal required int Predicate { get; init; }

    /// <summary>Just past the last token.</summary>
    internal required int End { get; init; }

    /// <summary>How it stands in its clause.</summary>
    internal required VerbKind Kind { get; init; }

    /// <summary>Tag of the first verb or modal, by which coordinated groups are matched.</summary>
    internal required Tag Tense { get; init; }

    /// <summary>Whether its subject is whom it is done to.</summary>
    internal bool IsPassive { get; init; }

    /// <summary>Whether it holds “not”, “never” or the like.</summary>
    internal bool IsNegated { get; init; }

    /// <summary>The modal verb in lower case; null where none.</summary>
    internal string? Modal { get; init; }

    /// <summary>Whether it has a subject of its own.</summary>
    internal bool IsFinite => Kind == VerbKind.Finite;
}
