using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>The fields that a review sets of an <see cref="EventReport"/>; each as there, and left as it is where it has no replacement.</summary>
public sealed record EventEdit
{
    /// <summary>The clause or sentence; an added event without it has the paragraph that its trigger stands in.</summary>
    public Replacement<AnchoredSpan>? Span { get; init; }

    /// <summary>Another trigger than the one the review stands at.</summary>
    public Replacement<AnchoredSpan>? Trigger { get; init; }

    /// <summary>What sort of event; an added one must have it.</summary>
    public Replacement<EventType>? Type { get; init; }

    /// <summary>A finer kind within the type.</summary>
    public Replacement<string?>? Mode { get; init; }

    /// <summary>Whether the article says that it took place.</summary>
    public Replacement<Factuality>? Factuality { get; init; }

    /// <summary>Who took part; replaces all participants.</summary>
    public Replacement<ImmutableArray<ReviewedParticipant>>? Participants { get; init; }

    /// <summary>Id of the place.</summary>
    public Replacement<string?>? PlaceId { get; init; }

    /// <summary>The words that name the place.</summary>
    public Replacement<AnchoredSpan?>? Place { get; init; }

    /// <summary>When.</summary>
    public Replacement<EdtfDate?>? Date { get; init; }

    /// <summary>The words the date was read from.</summary>
    public Replacement<AnchoredSpan?>? DateSpan { get; init; }
}
