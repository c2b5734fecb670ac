using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>Makes one corpus of many articles: quotes that render one utterance, reports that tell one event.</summary>
/// <remarks>The result does not depend on the order of the articles. Immutable; safe for use from several threads.</remarks>
public sealed class CorpusLinker(ActorAuthority authority)
{
    private readonly UtteranceLinker utterances = new();
    private readonly EventLinker events = new();

    /// <summary>Links the articles. Reviews have been applied to them already.</summary>
    /// <param name="articles">The articles; their ids, and the ids of their quotes, are unique.</param>
    /// <param name="outlets">Who published them.</param>
    /// <param name="agencies">Whose copy they print.</param>
    public LinkedCorpus Link(IEnumerable<AnalysedArticle> articles, IEnumerable<Outlet> outlets, IEnumerable<Agency> agencies)
    {
        AnalysedArticle[] ordered = [.. ArticleOrder.Sort(articles)];
        var actors = ActorLinker.Link(authority.Actors, ordered);
        var relations = new SpeakerRelations(actors);
        // Neither looks at what the other finds.
        var linkedEvents = Task.Run(() => events.Link(ordered, actors, relations));
        var linkedUtterances = utterances.Link(ordered, relations);
        return new LinkedCorpus
        {
            Outlets = [.. outlets.OrderBy(outlet => outlet.Id, StringComparer.Ordinal)],
            Agencies = [.. Agencies(agencies, ordered)],
            Articles = [.. ordered],
            Actors = actors,
            Places = PlaceLinker.Link(authority.Places, ordered),
            Utterances = linkedUtterances,
            Events = linkedEvents.GetAwaiter().GetResult(),
        };
    }

    // An agency that only a page credits is one too, by the name that stands there.
    private static IEnumerable<Agency> Agencies(IEnumerable<Agency> known, AnalysedArticle[] articles) => articles
        .Select(article => article.Article)
        .Where(article => article is { AgencyId: not null, Layout.AgencyCredit: not null })
        .Select(article => new Agency(article.AgencyId!, article.Layout.AgencyCredit!.Value.Of(article.Text)))
        .Where(credited => ActorId.Of(credited.Name) == credited.Id)
        .Aggregate(known.ToList(), (all, credited) =>
        {
            if (!all.Exists(agency => agency.Id == credited.Id)) all.Add(credited);
            return all;
        })
        .OrderBy(agency => agency.Id, StringComparer.Ordinal);
}
