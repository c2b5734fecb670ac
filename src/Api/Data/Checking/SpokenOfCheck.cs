using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Data.Checking;

/// <summary>Whom a quote speaks about is whom the mentions inside its words refer to.</summary>
internal static class SpokenOfCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db)
    {
        var promise = new Promise("every quote is about the actors that its words mention, as often as they do");
        var (article, mentions) = (0, new List<(int Start, int End, int Actor)>());
        foreach (var quote in db.Quotes.Include(quote => quote.About).OrderBy(quote => quote.ArticleKey).AsEnumerable())
        {
            if (article != quote.ArticleKey)
                (article, mentions) = (quote.ArticleKey, Mentions(db, quote.ArticleKey));
            var found = mentions.SelectMany(mention => quote.Content
                .Where(span => span.Start <= mention.Start && mention.End <= span.End)
                .Select(_ => mention.Actor));
            var kept = quote.About.Select(about => (about.ActorKey, about.Mentions));
            promise.Expect(
                kept.ToHashSet().SetEquals(found.CountBy(actor => actor).Select(actor => (actor.Key, actor.Value)))
                    && quote.About.Select(about => about.Ordinal).Order().SequenceEqual(Enumerable.Range(1, quote.About.Count)),
                () => $"Quote '{quote.Id}' mentions others, or others as often.");
        }
        return [promise];
    }

    private static List<(int Start, int End, int Actor)> Mentions(CorpusContext db, int article) =>
        [.. db.Mentions.Where(mention => mention.ArticleKey == article)
            .Select(mention => new { mention.Start, mention.End, mention.ActorKey }).AsEnumerable()
            .Select(mention => (mention.Start, mention.End, mention.ActorKey))];
}
