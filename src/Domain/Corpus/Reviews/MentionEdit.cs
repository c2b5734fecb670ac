using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>The fields that a review sets of a <see cref="Actors.Mention"/>; each left as it is where it has no replacement.</summary>
public sealed record MentionEdit
{
    /// <summary>Other words than those the review stands at.</summary>
    public Replacement<AnchoredSpan>? Span { get; init; }

    /// <summary>Id of the actor referred to; an added mention must have it.</summary>
    public Replacement<string>? ActorId { get; init; }

    /// <summary>How it refers; an added mention must have it.</summary>
    public Replacement<MentionKind>? Kind { get; init; }
}
