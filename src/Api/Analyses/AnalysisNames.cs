using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Analyses;

/// <summary>What the ids in an analysis are called.</summary>
internal sealed class AnalysisNames
{
    private readonly ActorAuthority known;
    private readonly HashSet<string> stored;
    private readonly Dictionary<string, string> actors;
    private readonly Dictionary<string, string> places;

    /// <summary>Gathers the names of everything that a corpus of one article speaks of.</summary>
    public AnalysisNames(AnalysedArticle analysed, LinkedCorpus linked, ActorAuthority known)
    {
        this.known = known;
        stored = [.. known.Actors.Select(actor => actor.Id)];
        actors = Names(linked.Actors.Concat(analysed.Actors).Select(actor => (actor.Id, actor.Name)));
        places = Names(linked.Places.Concat(analysed.Places.Select(mention => mention.Place)).Select(place => (place.Id, place.Name)));
        Article = new(analysed.Article.Id, analysed.Article.Title);
    }

    /// <summary>The article.</summary>
    public ArticleReference Article { get; }

    /// <summary>An actor by its id.</summary>
    public Reference Actor(string id) => new(id, actors.GetValueOrDefault(id) ?? known.Find(id)?.Name ?? id);

    /// <summary>Whether the corpus has the actor, so that links lead to it.</summary>
    public bool IsStored(string id) => stored.Contains(id);

    /// <summary>A place by its id; null where there is none.</summary>
    public Reference? Place(string? id) => id is null ? null : new(id, places.GetValueOrDefault(id, id));

    private static Dictionary<string, string> Names(IEnumerable<(string Id, string Name)> named)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in named)
            names.TryAdd(id, name);
        return names;
    }
}
