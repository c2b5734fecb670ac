using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Quotes;

/// <summary>How quotes are filtered, counted and sorted.</summary>
internal static class QuoteListing
{
    /// <summary>The grammar of <c>/v1/quotes</c>.</summary>
    public static readonly Listing<QuoteRow> Grammar = new(new()
    {
        Resource = Resource.Quotes,
        Key = quote => quote.Key,
        Id = quote => quote.Id,
        DefaultSort = "-published,article,start",
        SortKeys =
        [
            SortKey<QuoteRow>.Of("published", "the day its article was published", quote => quote.Article!.PublishedEarliest),
            SortKey<QuoteRow>.Of("date", "the day of the words, or of their article's publication where that is not told",
                quote => quote.FirstDay),
            SortKey<QuoteRow>.Of("article", "the id of its article", quote => quote.Article!.Id),
            SortKey<QuoteRow>.Of("start", "its place in the article", quote => quote.Start),
            SortKey<QuoteRow>.Of("confidence", "how sure the engine is", quote => quote.Confidence),
        ],
        Filters =
        [
            Filters<QuoteRow>.Reference("speaker", "Who spoke.", "zhang-jun", quote => quote.SpeakerKey, Resource.Actors, prefilled: true),
            Filters<QuoteRow>.References(
                "about", "An actor that the words mention.", "china", quote => quote.Key,
                db => db.QuoteMentions.Select(mention => new Link { Row = mention.QuoteKey, Value = mention.ActorKey }), Resource.Actors),
            Filters<QuoteRow>.Words("kind", "How the words are reported.", "direct", quote => quote.Kind),
            Filters<QuoteRow>.Search("Words of the quote.", "cooperation", FullTextIndex.Quotes, quote => quote.Key),
            Filters<QuoteRow>.Id(quote => quote.Key, Resource.Quotes),
            Filters<QuoteRow>.Reference(
                "article", "The article that reports them.", "unnamed-crimes-against-humanity", quote => quote.ArticleKey, Resource.Articles),
            Filters<QuoteRow>.Reference(
                "outlet", "Who published that article.", "interreviewed", quote => quote.OutletKey, Resource.Outlets),
            Filters<QuoteRow>.Reference(
                "agency", "The news agency behind that article.", "reuters", quote => quote.AgencyKey, Resource.Agencies),
            Filters<QuoteRow>.Reference(
                "utterance", "The act of speech that they render.", "", quote => quote.UtteranceKey, Resource.Utterances,
                exampleIn: answer => answer["items"]?.AsArray()
                    .Select(item => item?["utterance"]?["id"]?.GetValue<string>()).FirstOrDefault(id => id is not null)),
            Filters<QuoteRow>.Words(
                "sourceKind", "What the words are that name the source, whoever is found to speak.", "document", quote => quote.SourceKind),
            Filters<QuoteRow>.Texts("medium", "What carried the words.", "letter", quote => quote.Medium),
            new DateFilter<QuoteRow>(
                "the words, or of their article's publication where that is not told", quote => quote.Dated, quote => quote.FirstDay,
                quote => quote.LastDay),
            Filters<QuoteRow>.Range(
                "confidence",
                "How sure the engine is of content and speaker together, of content and source where no speaker is known, from 0 to 1; "
                + "1 after review.",
                "0.8..", quote => quote.Confidence),
            Filters<QuoteRow>.Words("status", "Whose word it is.", "extracted", quote => quote.Status),
        ],
        Includes =
        [
            new("speaker", "speaker", Resource.Actors), new("article", "article", Resource.Articles),
            new("addressee", "addressee", Resource.Actors), new("utterance", "utterance", Resource.Utterances),
        ],
        Fields = "id,text,speaker.name,article.title",
        Columns = Column.List(
            "id", "kind", "text", "speakerId=speaker.id", "speakerName=speaker.name", "source=source.text", "sourceKind", "cue=cue.text",
            "addresseeId=addressee.id", "addresseeName=addressee.name", "medium", "date=date.edtf", "dateEarliest=date.earliest",
            "dateLatest=date.latest", "articleId=article.id", "articleTitle=article.title", "utteranceId=utterance.id",
            "starts=content.start", "ends=content.end", "confidence", "status", "url=links.self"),
        LinkedData = QuoteLinkedData.Write,
    });
}
