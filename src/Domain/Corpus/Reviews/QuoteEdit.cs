using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>The fields that a review sets of a <see cref="Quotes.Quote"/>; each as there, and left as it is where it has no replacement.</summary>
public sealed record QuoteEdit
{
    /// <summary>How the words are reported; an added quote must have it.</summary>
    public Replacement<QuoteKind>? Kind { get; init; }

    /// <summary>The reported spans; an added quote without it has the one span of the review.</summary>
    public Replacement<ImmutableArray<AnchoredSpan>>? Content { get; init; }

    /// <summary>The stretches in quotation marks; where new content comes without it, they are read from the marks.</summary>
    public Replacement<ImmutableArray<AnchoredSpan>>? Quoted { get; init; }

    /// <summary>The reporting words.</summary>
    public Replacement<AnchoredSpan?>? Cue { get; init; }

    /// <summary>The words that name the speaker.</summary>
    public Replacement<AnchoredSpan?>? Source { get; init; }

    /// <summary>Id of the actor who spoke.</summary>
    public Replacement<string?>? SpeakerId { get; init; }

    /// <summary>The words that name who was spoken to.</summary>
    public Replacement<AnchoredSpan?>? Addressee { get; init; }

    /// <summary>Id of the actor spoken to.</summary>
    public Replacement<string?>? AddresseeId { get; init; }

    /// <summary>What carried the words.</summary>
    public Replacement<string?>? Medium { get; init; }

    /// <summary>When they were spoken or written.</summary>
    public Replacement<EdtfDate?>? Date { get; init; }
}
