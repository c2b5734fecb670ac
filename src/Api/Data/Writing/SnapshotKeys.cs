using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Data.Writing;

/// <summary>The numbers that rows of one snapshot get, in the order that the corpus lists them, from 1.</summary>
internal sealed class SnapshotKeys
{
    private readonly Dictionary<string, int> outlets;
    private readonly Dictionary<string, int> agencies;
    private readonly Dictionary<string, int> articles;
    private readonly Dictionary<string, int> actors;
    private readonly Dictionary<string, int> places;

    /// <exception cref="InvalidDataException">Two of a kind have one id.</exception>
    public SnapshotKeys(LinkedCorpus corpus)
    {
        Places = [.. corpus.Places
            .Concat(corpus.Articles.SelectMany(article => article.Places).Select(mention => mention.Place))
            .DistinctBy(place => place.Id)
            .OrderBy(place => place.Id, StringComparer.Ordinal)];
        outlets = Number("outlets", corpus.Outlets.Select(outlet => outlet.Id));
        agencies = Number("agencies", corpus.Agencies.Select(agency => agency.Id));
        articles = Number("articles", corpus.Articles.Select(article => article.Article.Id));
        actors = Number("actors", corpus.Actors.Select(actor => actor.Id));
        places = Number("places", Places.Select(place => place.Id));
    }

    /// <summary>Every place that an authority, an event or an article names, by id.</summary>
    public IReadOnlyList<Domain.Actors.Place> Places { get; }

    public int? Outlet(string? id, string referrer) => Find(outlets, "outlet", id, referrer);

    public int? Agency(string? id, string referrer) => Find(agencies, "agency", id, referrer);

    public int Article(string id, string referrer) => Find(articles, "article", id, referrer)!.Value;

    public int? Actor(string? id, string referrer) => Find(actors, "actor", id, referrer);

    /// <summary>Null also where the corpus has no such actor: a gazetteer knows countries and bodies that no article speaks of.</summary>
    public int? ActorIfKnown(string? id) => id is not null && actors.TryGetValue(id, out var key) ? key : null;

    public int? Place(string? id, string referrer) => Find(places, "place", id, referrer);

    private static Dictionary<string, int> Number(string what, IEnumerable<string> ids)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
            if (!keys.TryAdd(id, keys.Count + 1))
                throw new InvalidDataException($"Two {what} have the id '{id}'.");
        return keys;
    }

    private static int? Find(Dictionary<string, int> keys, string what, string? id, string referrer) =>
        id is null ? null
        : keys.TryGetValue(id, out var key) ? key
        : throw new InvalidDataException($"{referrer} refers to the {what} '{id}', which the corpus does not have.");
}
