using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>Answers a request for a network from a snapshot.</summary>
internal static class NetworkReader
{
    /// <summary>The network.</summary>
    public static async Task<NetworkResponse> Read(CorpusContext db, NetworkRequest request, CancellationToken cancel)
    {
        var ties = await Ties(db, request, cancel);
        var heaviest = HeaviestEdges.Of(ties.Ties, request.MinWeight, request.Limit, cancel);
        var actors = await Actors(db, heaviest.Edges, cancel);
        var evidence = await Evidence(db, request, [.. heaviest.Edges.SelectMany(edge => edge.Evidence).Distinct()], cancel);
        var directed = request.Kind != NetworkKind.CoMention;
        var list = request.Quotes?.List ?? request.Articles?.List ?? request.Events!.List;
        return new()
        {
            Kind = request.Kind,
            Directed = directed,
            Nodes = Nodes(actors, heaviest.Edges, directed),
            Edges = [.. heaviest.Edges.Select(edge => Answer(edge, actors, evidence, request.Ends, list, directed))
                .OrderByDescending(edge => edge.Weight)
                .ThenBy(edge => edge.Source, StringComparer.Ordinal).ThenBy(edge => edge.Target, StringComparer.Ordinal)],
            LeftOut = new(heaviest.Total - heaviest.Edges.Count, ties.UnpairedActors, ties.CrowdedArticles),
            Links = new(request.Self, list.ToString()),
        };
    }

    private static async Task<TieSet> Ties(CorpusContext db, NetworkRequest request, CancellationToken cancel) =>
        request switch
        {
            { Quotes: { } quotes } => await QuoteTies.Read(db, quotes, await request.Ends.Test(db, cancel), cancel),
            { Events: { } events } => await EventTies.Read(db, events, await request.Ends.Test(db, cancel), cancel),
            _ => await ArticleTies.Read(db, request.Articles!, await request.Ends.Around(db, cancel), request.MinWeight, cancel),
        };

    private static async Task<Dictionary<int, NetworkNode>> Actors(CorpusContext db, IReadOnlyList<Edge> edges, CancellationToken cancel)
    {
        var keys = edges.SelectMany(edge => (int[])[edge.Source, edge.Target]).Distinct().ToList();
        var actors = await db.Actors.Where(actor => EF.Parameter(keys).Contains(actor.Key))
            .Select(actor => new
            {
                actor.Key,
                Node = new NetworkNode
                {
                    Id = actor.Id,
                    Name = actor.Name,
                    Kind = actor.Kind,
                    Degree = 0,
                    InDegree = null,
                    OutDegree = null,
                    Counts = new ActorCounts(actor.MentionCount, actor.QuoteCount, actor.EventCount, actor.ArticleCount),
                    Links = ActorLinks.Of(actor.Id),
                },
            })
            .ToListAsync(cancel);
        return actors.ToDictionary(actor => actor.Key, actor => actor.Node);
    }

    /// <summary>The ids of quotes, articles or events by their keys.</summary>
    private static Task<Dictionary<int, string>> Evidence(
        CorpusContext db, NetworkRequest request, List<int> keys, CancellationToken cancel)
    {
        var named = request.Kind switch
        {
            NetworkKind.QuotesAbout => db.Quotes.Select(quote => new { quote.Key, quote.Id }),
            NetworkKind.CoMention => db.Articles.Select(article => new { article.Key, article.Id }),
            _ => db.Events.Select(happening => new { happening.Key, happening.Id }),
        };
        return named.Where(row => EF.Parameter(keys).Contains(row.Key)).ToDictionaryAsync(row => row.Key, row => row.Id, cancel);
    }

    private static List<NetworkNode> Nodes(Dictionary<int, NetworkNode> actors, IReadOnlyList<Edge> edges, bool directed)
    {
        var from = edges.CountBy(edge => edge.Source).ToDictionary();
        var to = edges.CountBy(edge => edge.Target).ToDictionary();
        return [.. actors
            .Select(actor => (actor.Value, Out: from.GetValueOrDefault(actor.Key), In: to.GetValueOrDefault(actor.Key)))
            .Select(node => node.Value with
            {
                Degree = node.Out + node.In,
                InDegree = directed ? node.In : null,
                OutDegree = directed ? node.Out : null,
            })
            .OrderByDescending(node => node.Degree).ThenBy(node => node.Id, StringComparer.Ordinal)];
    }

    private static NetworkEdge Answer(
        Edge edge, Dictionary<int, NetworkNode> actors, Dictionary<int, string> evidence, EdgeEnds ends, ListAddress list, bool directed)
    {
        var (source, target) = (actors[edge.Source].Id, actors[edge.Target].Id);
        if (!directed && string.CompareOrdinal(source, target) > 0) (source, target) = (target, source);
        var link = ends is { Source: { } from, Target: { } to } ? list.With(from.At(source), to.At(target)) : null;
        return new(source, target, edge.Weight, new([.. edge.Evidence.Select(key => evidence[key])], edge.Weight, link));
    }
}
