using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Data.Rows;

/// <summary>Reported words.</summary>
public sealed class QuoteRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1; equal to the row id of its full text.</summary>
    public int Key { get; init; }

    /// <summary>Public id, stable over re-seeding.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public int ArticleKey { get; init; }

    /// <summary>Where it stands.</summary>
    public ArticleRow? Article { get; init; }

    /// <summary>Place among the article's quotes, from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>How the words are reported.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>The content spans, joined by a space.</summary>
    public required string Text { get; init; }

    /// <summary>Start of its first content span.</summary>
    public int Start { get; init; }

    /// <summary>End of its last content span.</summary>
    public int End { get; init; }

    /// <summary>The reported spans in order; never empty.</summary>
    public IReadOnlyList<Excerpt> Content { get; init; } = [];

    /// <summary>The stretches in quotation marks; empty for an indirect quote.</summary>
    public IReadOnlyList<Excerpt> Quoted { get; init; } = [];

    /// <summary>The reporting words; null where there are none.</summary>
    public Excerpt? Cue { get; init; }

    /// <summary>The words that name the speaker; null where there are none.</summary>
    public Excerpt? Source { get; init; }

    /// <summary>What those words are; null for a scare quote, and where there are none.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>Who spoke; null where the source does not resolve.</summary>
    public int? SpeakerKey { get; init; }

    /// <summary>Who spoke; null where the source does not resolve.</summary>
    public ActorRow? Speaker { get; init; }

    /// <summary>The words that name who was spoken to; null where there are none.</summary>
    public Excerpt? AddresseeSource { get; init; }

    /// <summary>Who was spoken to; null where unknown.</summary>
    public int? AddresseeKey { get; init; }

    /// <summary>Who was spoken to; null where unknown.</summary>
    public ActorRow? Addressee { get; init; }

    /// <summary>What carried the words; null where not told.</summary>
    public string? Medium { get; init; }

    /// <summary>When they were spoken, as EDTF; null where not told.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>First day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateEarliest { get; init; }

    /// <summary>Last day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateLatest { get; init; }

    /// <summary>Whether the words have a date, or where that is not told their article.</summary>
    public bool Dated { get; init; }

    /// <summary>First day of the date of the words, or of publication where that is not told; null where there is none or it is open.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of that date; null where there is none or it is open.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The outlet of its article, kept here too so that a list need not look there; null where unknown.</summary>
    public int? OutletKey { get; init; }

    /// <summary>The agency behind its article, likewise; null where unknown.</summary>
    public int? AgencyKey { get; init; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether a reader has corrected it.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>The act of speech it renders; null for a scare quote.</summary>
    public int? UtteranceKey { get; init; }

    /// <summary>The act of speech it renders; null for a scare quote.</summary>
    public UtteranceRow? Utterance { get; init; }

    /// <summary>Place among the renderings of its utterance, from 1; null for a scare quote.</summary>
    public int? Rendering { get; init; }

    /// <summary>The actors that its words mention; <see cref="QuoteMentionRow.Ordinal"/> gives their order.</summary>
    public ICollection<QuoteMentionRow> About { get; } = [];
}
