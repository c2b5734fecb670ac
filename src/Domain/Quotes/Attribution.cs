using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>A report of words with the spans it stands on, before anybody has asked who the speaker is.</summary>
public sealed record Attribution
{
    /// <summary>How the words are reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The reported spans, as <see cref="Quote.Content"/>.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The stretches in quotation marks, as <see cref="Quote.Quoted"/>.</summary>
    public ImmutableArray<TextSpan> Quoted { get; init; } = [];

    /// <summary>The reporting words; null where there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>Lemma of the cue; null where there is none.</summary>
    public string? CueLemma { get; init; }

    /// <summary>The words that name the speaker; null where there are none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The words that name who was spoken to; null where there are none.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>What carried the words; null where not told.</summary>
    public string? Medium { get; init; }

    /// <summary>Whether the speaker is that of the attribution before: a continuation without a source of its own, “Adding: …” among them.</summary>
    public bool Continues { get; init; }

    /// <summary>Where the reporting sentence begins; content may begin before, in an earlier sentence of the same quotation.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>From 0 to 1: how sure the spans are.</summary>
    public required double Confidence { get; init; }
}
