using OnRecord.Domain.Corpus;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Data.Writing;

/// <summary>
/// Puts everything in the order that its list has where no other is asked for. Rows are numbered in it, so that such a list reads
/// them by number instead of sorting, and the newest matches of a word are the first that the full-text index gives.
/// </summary>
internal static class ListOrder
{
    /// <summary>The corpus in that order; see the default sort of each <c>…Listing</c>.</summary>
    public static LinkedCorpus Of(LinkedCorpus corpus)
    {
        var mentions = corpus.Articles.SelectMany(article => article.Mentions).CountBy(mention => mention.ActorId).ToDictionary();
        return corpus with
        {
            Outlets = [.. corpus.Outlets.OrderBy(outlet => outlet.Name, ById).ThenBy(outlet => outlet.Id, ById)],
            Articles = [.. corpus.Articles
                .OrderByDescending(article => article.Article.Published?.Date.Earliest)
                .ThenBy(article => article.Article.Id, ById)
                .Select(article => article with { Quotes = [.. article.Quotes.OrderBy(Start).ThenBy(quote => quote.Id, ById)] })],
            Actors = [.. corpus.Actors.OrderByDescending(actor => mentions.GetValueOrDefault(actor.Id)).ThenBy(actor => actor.Id, ById)],
            Utterances = [.. corpus.Utterances
                .OrderByDescending(utterance => utterance.QuoteIds.Length)
                .ThenByDescending(utterance => utterance.Date?.Earliest)
                .ThenBy(utterance => utterance.Id, ById)],
            Events = [.. corpus.Events.OrderByDescending(told => told.Date?.Earliest).ThenBy(told => told.Id, ById)],
        };
    }

    private static CodePointOrder ById => CodePointOrder.Instance;

    private static int Start(Quote quote) => quote.Content.Min(span => span.Start);
}
