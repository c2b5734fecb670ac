using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Utterances;

/// <summary>How utterances are filtered, counted and sorted.</summary>
internal static class UtteranceListing
{
    /// <summary>The grammar of <c>/v1/utterances</c>.</summary>
    public static readonly Listing<UtteranceRow> Grammar = new(new()
    {
        Resource = Resource.Utterances,
        Key = utterance => utterance.Key,
        Id = utterance => utterance.Id,
        DefaultSort = "-renderings,-date",
        SortKeys =
        [
            SortKey<UtteranceRow>.Of("renderings", "how many quotes render it", utterance => utterance.Renderings),
            SortKey<UtteranceRow>.Of("date", "the first day it may have been", utterance => utterance.DateEarliest),
        ],
        Filters =
        [
            Filters<UtteranceRow>.Reference("speaker", "Who spoke.", "chen-xu", utterance => utterance.SpeakerKey, Resource.Actors),
            Filters<UtteranceRow>.Search(
                "Words of any rendering.", "cooperation", FullTextIndex.Quotes, utterance => utterance.Key,
                (db, quotes) => db.Quotes.Where(quote => quote.UtteranceKey != null && quotes.Contains(quote.Key))
                    .Select(quote => quote.UtteranceKey!.Value)),
            Filters<UtteranceRow>.Id(utterance => utterance.Key, Resource.Utterances),
            Filters<UtteranceRow>.Range(
                "renderings", "How many quotes render it: `2..` for what more than one article printed.", "2..",
                utterance => utterance.Renderings, prefilled: true),
            Filters<UtteranceRow>.References(
                "article", "An article that renders it.", "news5s-china-letter", utterance => utterance.Key,
                db => db.Quotes.Where(quote => quote.UtteranceKey != null)
                    .Select(quote => new Link { Row = quote.UtteranceKey!.Value, Value = quote.ArticleKey }),
                Resource.Articles),
            Filters<UtteranceRow>.References(
                "outlet", "Who published such an article.", "interreviewed", utterance => utterance.Key,
                db => db.Quotes.Where(quote => quote.UtteranceKey != null && quote.OutletKey != null)
                    .Select(quote => new Link { Row = quote.UtteranceKey!.Value, Value = quote.OutletKey!.Value }),
                Resource.Outlets),
            new DateFilter<UtteranceRow>(
                "the words, or of publication of the first article that prints them where that is not told",
                utterance => utterance.Dated, utterance => utterance.FirstDay, utterance => utterance.LastDay),
        ],
        Includes =
        [
            new("speaker", "speaker", Resource.Actors), new("articles", "renderings.article", Resource.Articles),
            new("outlets", "renderings.outlet", Resource.Outlets),
        ],
        Fields = "id,text,speaker.name,renderings.text",
        Columns = Column.List(
            "id", "speakerId=speaker.id", "speakerName=speaker.name", "date=date.edtf", "dateEarliest=date.earliest",
            "dateLatest=date.latest", "text", "quoteIds=renderings.quote", "articleIds=renderings.article.id", "url=links.self"),
        LinkedData = UtteranceLinkedData.Write,
    });
}
