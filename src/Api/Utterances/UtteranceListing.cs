using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Utterances;

/// <summary>How utterances are filtered and sorted.</summary>
internal static class UtteranceListing
{
    /// <summary>The grammar of <c>/v1/utterances</c>.</summary>
    public static readonly Listing<UtteranceRow> Grammar = new(
        utterance => utterance.Id,
        "-renderings,-date",
        [
            SortKey<UtteranceRow>.Of("renderings", "how many quotes render it", utterance => utterance.Renderings),
            SortKey<UtteranceRow>.Of("date", "the first day it may have been", utterance => utterance.DateEarliest),
        ],
        [
            Filters<UtteranceRow>.Actors(
                "speaker", "Who spoke.", "chen-xu", ids => utterance => ids.Contains(utterance.Speaker!.Id),
                utterance => utterance.SpeakerKey != null),
            Filters<UtteranceRow>.Search(
                "q", "Words of any rendering.", "cooperation", FullTextIndex.Quotes,
                keys => utterance => utterance.Quotes.Any(quote => keys.Contains(quote.Key))),
            Filters<UtteranceRow>.Range(
                "renderings", "How many quotes render it: `2..` for what more than one article printed.", "2..",
                utterance => utterance.Renderings, prefilled: true),
            Filters<UtteranceRow>.Ids(
                "article", "An article that renders it.", "news5s-china-letter",
                ids => utterance => utterance.Quotes.Any(quote => ids.Contains(quote.Article!.Id))),
            Filters<UtteranceRow>.Ids(
                "outlet", "Who published such an article.", "interreviewed",
                ids => utterance => utterance.Quotes.Any(quote => ids.Contains(quote.Article!.Outlet!.Id))),
            new DateFilter<UtteranceRow>("the words, or of publication of the first article that prints them where that is not told",
                utterance =>
                    utterance.DateEdtf != null
                        || utterance.Quotes.Any(quote => quote.Rendering == 1 && quote.Article!.PublishedEdtf != null),
                utterance =>
                    utterance.DateEdtf != null
                        ? utterance.DateEarliest
                        : utterance.Quotes.Where(quote => quote.Rendering == 1)
                            .Select(quote => quote.Article!.PublishedEarliest).FirstOrDefault(),
                utterance =>
                    utterance.DateEdtf != null
                        ? utterance.DateLatest
                        : utterance.Quotes.Where(quote => quote.Rendering == 1)
                            .Select(quote => quote.Article!.PublishedLatest).FirstOrDefault()),
        ]);
}
