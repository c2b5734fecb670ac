using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>Makes one corpus of many articles: quotes that render one utterance, reports that tell one event.</summary>
public sealed class CorpusLinker(ActorAuthority authority)
{
    /// <summary>Links the articles. Reviews have been applied to them already.</summary>
    public LinkedCorpus Link(IEnumerable<AnalysedArticle> articles, IEnumerable<Outlet> outlets, IEnumerable<Agency> agencies) => new()
    {
        Outlets = [.. outlets],
        Agencies = [.. agencies],
        Articles = [.. articles],
        Actors = authority.Actors,
        Places = authority.Places,
    };
}
