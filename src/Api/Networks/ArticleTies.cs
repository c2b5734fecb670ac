using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>Ties between actors that one article mentions.</summary>
/// <remarks>
/// Pairs grow with the square of what is paired. So of a crowded article only the most mentioned actors are paired, and of a corpus only
/// those that most articles mention, unless the edges of one actor are asked for: these are as few as its neighbours.
/// </remarks>
internal static class ArticleTies
{
    /// <summary>The most actors of one article that are paired with each other.</summary>
    public const int MostInArticle = 50;

    /// <summary>The most actors that are paired with each other; two million pairs are what a request may hold.</summary>
    public const int MostActors = 2000;

    /// <summary>Those of some articles.</summary>
    /// <param name="db">The snapshot.</param>
    /// <param name="articles">Which articles.</param>
    /// <param name="around">Keys of actors, one of whom is an end of every tie; null for all ties.</param>
    /// <param name="leastWeight">An actor in fewer articles has no edge of that weight, and is left aside.</param>
    /// <param name="cancel">Cancels the query.</param>
    public static async Task<TieSet> Read(
        CorpusContext db, Narrowed<ArticleRow> articles, HashSet<int>? around, int leastWeight, CancellationToken cancel)
    {
        var mentioned = await Mentioned(db, articles, cancel);
        var often = mentioned.CountBy(mention => mention.Actor).Where(actor => actor.Value >= leastWeight).ToList();
        var (mostActors, mostInArticle) = around is null ? (MostActors, MostInArticle) : (int.MaxValue, int.MaxValue);
        var paired = often.OrderByDescending(actor => actor.Value).ThenBy(actor => actor.Key).Take(mostActors)
            .Select(actor => actor.Key).ToHashSet();
        var casts = mentioned.Where(mention => paired.Contains(mention.Actor))
            .GroupBy(mention => mention.Article, (article, actors) => new Cast(article, actors, mostInArticle))
            .OrderBy(cast => cast.Article).ToList();
        return new(casts.SelectMany(cast => cast.Ties(around)), often.Count - paired.Count, casts.Count(cast => cast.IsCut));
    }

    private static async Task<List<(int Article, int Actor, int Times)>> Mentioned(
        CorpusContext db, Narrowed<ArticleRow> articles, CancellationToken cancel)
    {
        // Without a condition an index alone answers, in a third of the time.
        var mentions = articles.Condition is null
            ? db.Mentions
            : articles.Of(db.Articles).Join(db.Mentions, article => article.Key, mention => mention.ArticleKey, (_, mention) => mention);
        var rows = mentions.GroupBy(mention => new { mention.ActorKey, mention.ArticleKey })
            .Select(group => new { group.Key.ArticleKey, group.Key.ActorKey, Times = group.Count() });
        var mentioned = new List<(int, int, int)>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            mentioned.Add((row.ArticleKey, row.ActorKey, row.Times));
        return mentioned;
    }
}
