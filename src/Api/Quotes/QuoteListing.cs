using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Quotes;

/// <summary>How quotes are filtered and sorted.</summary>
internal static class QuoteListing
{
    /// <summary>The grammar of <c>/v1/quotes</c>.</summary>
    public static readonly Listing<QuoteRow> Grammar = new(
        quote => quote.Id,
        "-published,article,start",
        [
            SortKey<QuoteRow>.Of("published", "the day its article was published", quote => quote.Article!.PublishedEarliest),
            SortKey<QuoteRow>.Of("date", "the day of the words, or of their article's publication where that is not told",
                quote => quote.DateEdtf != null ? quote.DateEarliest : quote.Article!.PublishedEarliest),
            SortKey<QuoteRow>.Of("article", "the id of its article", quote => quote.Article!.Id),
            SortKey<QuoteRow>.Of("start", "its place in the article", quote => quote.Start),
            SortKey<QuoteRow>.Of("confidence", "how sure the engine is", quote => quote.Confidence),
        ],
        [
            Filters<QuoteRow>.Ids(
                "speaker", "Who spoke.", "zhang-jun", ids => quote => ids.Contains(quote.Speaker!.Id), quote => quote.SpeakerKey != null,
                prefilled: true),
            Filters<QuoteRow>.Ids(
                "about", "An actor that the words mention.", "china",
                ids => quote => quote.About.Any(mention => ids.Contains(mention.Actor!.Id)), quote => quote.About.Any()),
            Filters<QuoteRow>.Words<QuoteKind>(
                "kind", "How the words are reported.", "direct", kinds => quote => kinds.Contains(quote.Kind)),
            Filters<QuoteRow>.Search(
                "q", "Words of the quote.", "cooperation", FullTextIndex.Quotes, keys => quote => keys.Contains(quote.Key)),
            Filters<QuoteRow>.Ids(
                "article", "The article that reports them.", "unnamed-crimes-against-humanity",
                ids => quote => ids.Contains(quote.Article!.Id)),
            Filters<QuoteRow>.Ids(
                "outlet", "Who published that article.", "interreviewed", ids => quote => ids.Contains(quote.Article!.Outlet!.Id),
                quote => quote.Article!.OutletKey != null),
            Filters<QuoteRow>.Ids(
                "agency", "The news agency behind that article.", "reuters", ids => quote => ids.Contains(quote.Article!.Agency!.Id),
                quote => quote.Article!.AgencyKey != null),
            Filters<QuoteRow>.Ids(
                "utterance", "The act of speech that they render.", "", ids => quote => ids.Contains(quote.Utterance!.Id),
                quote => quote.UtteranceKey != null,
                exampleIn: answer => answer["items"]?.AsArray()
                    .Select(item => item?["utterance"]?["id"]?.GetValue<string>()).FirstOrDefault(id => id is not null)),
            Filters<QuoteRow>.Texts(
                "medium", "What carried the words.", "letter", media => quote => media.Contains(quote.Medium),
                quote => quote.Medium != null),
            new DateFilter<QuoteRow>("the words, or of their article's publication where that is not told",
                quote => quote.DateEdtf != null || quote.Article!.PublishedEdtf != null,
                quote => quote.DateEdtf != null ? quote.DateEarliest : quote.Article!.PublishedEarliest,
                quote => quote.DateEdtf != null ? quote.DateLatest : quote.Article!.PublishedLatest),
            Filters<QuoteRow>.Range(
                "confidence", "How sure the engine is of content and speaker together, from 0 to 1.", "0.8..", quote => quote.Confidence),
            Filters<QuoteRow>.Words<ReviewStatus>(
                "status", "Whose word it is.", "extracted", statuses => quote => statuses.Contains(quote.Status)),
        ]);
}
