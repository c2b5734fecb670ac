namespace OnRecord.Api.Networks;

/// <summary>The actors that one article mentions.</summary>
internal sealed class Cast
{
    private readonly int[] actors;

    /// <summary>The most mentioned of them.</summary>
    /// <param name="article">Key of the article.</param>
    /// <param name="mentioned">Its actors, each once, with how often it mentions them.</param>
    /// <param name="most">The most that are kept.</param>
    public Cast(int article, IEnumerable<(int Article, int Actor, int Times)> mentioned, int most)
    {
        Article = article;
        int[] all = [.. mentioned.OrderByDescending(mention => mention.Times).ThenBy(mention => mention.Actor)
            .Select(mention => mention.Actor)];
        IsCut = all.Length > most;
        actors = IsCut ? all[..most] : all;
        Array.Sort(actors);
    }

    /// <summary>Key of the article.</summary>
    public int Article { get; }

    /// <summary>Whether it mentions more than are kept.</summary>
    public bool IsCut { get; }

    /// <summary>
    /// Every pair of them once, the actor with the smaller key first; where some are named, only pairs with one of those.
    /// </summary>
    public IEnumerable<Tie> Ties(HashSet<int>? around)
    {
        foreach (var one in around is null ? actors : actors.Where(around.Contains))
            foreach (var other in actors)
                if (around?.Contains(other) == true || around is null ? one < other : one != other)
                    yield return new(Article, Math.Min(one, other), Math.Max(one, other));
    }
}
