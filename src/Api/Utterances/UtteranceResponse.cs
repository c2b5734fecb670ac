using System.Linq.Expressions;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Utterances;

/// <summary>One act of speech, and the quotes that render it.</summary>
public sealed record UtteranceResponse
{
    /// <summary>Opaque; stays the same when the corpus is built anew, while its first rendering stands.</summary>
    public required string Id { get; init; }

    /// <summary>Who spoke; null where no rendering says.</summary>
    public required Reference? Speaker { get; init; }

    /// <summary>When; null where no rendering says.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>The words as the first rendering has them.</summary>
    public required string Text { get; init; }

    /// <summary>The quotes that render it, earliest article first; at least one. The others are compared with the first.</summary>
    public required IReadOnlyList<RenderingResponse> Renderings { get; init; }

    /// <summary>Where to go from here.</summary>
    public required UtteranceLinks Links { get; init; }

    /// <summary>How a row is answered, but for the differences.</summary>
    internal static Expression<Func<UtteranceRow, UtteranceResponse>> Projection { get; } = utterance => new UtteranceResponse
    {
        Id = utterance.Id,
        Speaker = utterance.Speaker == null ? null : new Reference(utterance.Speaker.Id, utterance.Speaker.Name),
        Date = utterance.DateEdtf == null ? null : new DateResponse(utterance.DateEdtf, utterance.DateEarliest, utterance.DateLatest),
        Text = utterance.Quotes.OrderBy(quote => quote.Rendering).Select(quote => quote.Text).First(),
        Renderings = utterance.Quotes.OrderBy(quote => quote.Rendering).Select(quote => new RenderingResponse
        {
            Quote = quote.Id,
            Kind = quote.Kind,
            Text = quote.Text,
            Source = SpanResponse.Of(quote.Source),
            Article = new ArticleReference(quote.Article!.Id, quote.Article.Title),
            Outlet = quote.Article.Outlet == null ? null : new Reference(quote.Article.Outlet.Id, quote.Article.Outlet.Name),
            Differences = null,
            Confidence = quote.Confidence,
            Links = new Links(Address.Of("quotes", quote.Id)),
        }).ToList(),
        Links = new UtteranceLinks(Address.Of("utterances", utterance.Id), Address.Filtered("quotes", "utterance", utterance.Id)),
    };

    /// <summary>The same with what each rendering words differently from the first.</summary>
    internal UtteranceResponse Compared() => this with
    {
        Renderings = [
            Renderings[0],
            .. Renderings.Skip(1).Select(other => other with { Differences = Wording.Differences(Renderings[0].Text, other.Text) })],
    };
}
