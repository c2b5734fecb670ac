using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Words reported in one article, with who is said to have spoken them.</summary>
public sealed record Quote
{
    /// <summary>Stable over re-seeding: made from the article's id and the words, not from offsets.</summary>
    public required string Id { get; init; }

    /// <summary>How the words are reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// The reported spans in order, never empty; several where the report is interrupted. Quotation marks that enclose a
    /// whole span are left out; marks around a part of it stay.
    /// </summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The stretches that stand in quotation marks, without the marks, in order; empty for an indirect quote.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>The reporting verb or phrase; null where the words stand without one.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The words that name the speaker, as printed; null where there are none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>What those words are: an actor, somebody whom nobody names, a group, a document; null where there are none.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>Id of the actor who spoke; null where the source does not resolve to one.</summary>
    public string? SpeakerId { get; init; }

    /// <summary>The words that name who was spoken to; null where there are none.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>Id of the actor spoken to; null where unknown.</summary>
    public string? AddresseeId { get; init; }

    /// <summary>
    /// What carried the words, as a lower-case singular noun: letter, email, report, statement, press conference; null where not told.
    /// </summary>
    public string? Medium { get; init; }

    /// <summary>When the words were spoken or written; null where not told.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>From 0 to 1: how sure the engine is of content and speaker together, of content and source where no speaker is known; 1 after review.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether a reader has corrected it.</summary>
    public ReviewStatus Status { get; init; }
}
