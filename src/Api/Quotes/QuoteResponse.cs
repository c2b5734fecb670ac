using System.Linq.Expressions;
using System.Text.Json.Serialization;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Quotes;

/// <summary>Words reported in one article, with who is said to have spoken them and where they stand in the raw document.</summary>
public sealed record QuoteResponse
{
    /// <summary>Opaque; stays the same when the corpus is built anew.</summary>
    public required string Id { get; init; }

    /// <summary>How the words are reported.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The reported words: the content spans, joined by a space.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The reported spans in order, at least one; several where the report is interrupted. Quotation marks around a whole span are left
    /// out.
    /// </summary>
    public required IReadOnlyList<SpanResponse> Content { get; init; }

    /// <summary>The stretches that stand in quotation marks, without the marks; empty for an indirect quote.</summary>
    public required IReadOnlyList<SpanResponse> Quoted { get; init; }

    /// <summary>The reporting verb or phrase; null where the words stand without one.</summary>
    public required SpanResponse? Cue { get; init; }

    /// <summary>
    /// The words that name the speaker, as printed; null where there are none. Not the speaker: that is who they are taken to mean.
    /// </summary>
    public required SpanResponse? Source { get; init; }

    /// <summary>
    /// What the words of `source` are: `actor` where who spoke is known, named there or taken up again (“she”); `person`, `group` or
    /// `organization` for one that nobody names (“two officials”); `document` for something written, whoever is found to have written it;
    /// `other` for what is none of these or is not understood. Null for a scare quote, and where no words name a source.
    /// </summary>
    public required SourceKind? SourceKind { get; init; }

    /// <summary>The actor who spoke; null where the source does not resolve to one.</summary>
    public required Reference? Speaker { get; init; }

    /// <summary>
    /// The actors that the words mention, in the order of their first mention; the speaker too where they mention the speaker.
    /// </summary>
    public required IReadOnlyList<Reference> About { get; init; }

    /// <summary>Who was spoken to; null where not told.</summary>
    public required AddresseeResponse? Addressee { get; init; }

    /// <summary>What carried the words, as a singular noun: letter, email, report, statement; null where not told.</summary>
    public required string? Medium { get; init; }

    /// <summary>When the words were spoken or written; null where not told.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>The article that reports them.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>
    /// The act of speech that this quote renders, with every other rendering of it; null for a scare quote, which nobody spoke.
    /// </summary>
    public required UtteranceReference? Utterance { get; init; }

    /// <summary>From 0 to 1: how sure the engine is of content and speaker together, of content and source where no speaker is known; 1 after review.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whose word this is: the engine's, or a reader's who corrected it.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>Where to go from here.</summary>
    public required Links Links { get; init; }

    /// <summary>The passage that matches `q` best; there only with `highlight=true`.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HighlightResponse? Highlight { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<QuoteRow, QuoteResponse>> Projection { get; } = quote => new QuoteResponse
    {
        Id = quote.Id,
        Kind = quote.Kind,
        Text = quote.Text,
        Content = SpanResponse.Of(quote.Content),
        Quoted = SpanResponse.Of(quote.Quoted),
        Cue = SpanResponse.Of(quote.Cue),
        Source = SpanResponse.Of(quote.Source),
        SourceKind = quote.SourceKind,
        Speaker = quote.Speaker == null ? null : new Reference(quote.Speaker.Id, quote.Speaker.Name),
        About = quote.About.OrderBy(mention => mention.Ordinal)
            .Select(mention => new Reference(mention.Actor!.Id, mention.Actor.Name)).ToList(),
        Addressee = AddresseeResponse.Of(
            quote.Addressee == null ? null : quote.Addressee.Id, quote.Addressee == null ? null : quote.Addressee.Name,
            quote.AddresseeSource),
        Medium = quote.Medium,
        Date = quote.DateEdtf == null ? null : new DateResponse(quote.DateEdtf, quote.DateEarliest, quote.DateLatest),
        Article = new ArticleReference(quote.Article!.Id, quote.Article.Title),
        Utterance = quote.Utterance == null ? null : new UtteranceReference(quote.Utterance.Id, quote.Utterance.Renderings),
        Confidence = quote.Confidence,
        Status = quote.Status,
        Links = new Links(Address.Of("quotes", quote.Id)),
    };
}
