using OnRecord.Domain.Linking.Paraphrase;

namespace OnRecord.Domain.Linking;

/// <summary>Brings what a headline or standfirst reports to the quote of the story that it sums up.</summary>
/// <remarks>
/// A headline says in a few of the words what the story then quotes, so that it is enough for nearly all of its words to stand there.
/// It joins one quote only, the one that has most of it, and never brings two together.
/// </remarks>
internal sealed class HeadlineJoiner(IReadOnlyList<Rendering> renderings, WordingComparer wordings, RenderingComparer comparer)
{
    // What the story's quote must have of the headline, by weight, and how much that must be.
    private const double Share = 0.75;
    private const double Evidence = 2;

    // Quotes in headings looked at in one article; a document of headings is no article.
    private const int MostHeadlines = 16;

    /// <summary>The groups, with those that are a single headline moved to the group of what they sum up.</summary>
    public IEnumerable<IReadOnlyList<int>> Join(IEnumerable<IReadOnlyList<int>> groups)
    {
        var joined = groups.Select(group => group.ToList()).ToList();
        var groupOf = new Dictionary<int, List<int>>();
        foreach (var group in joined)
            foreach (var member in group) groupOf.Add(member, group);
        var storyOf = Enumerable.Range(0, renderings.Count).Where(at => !renderings[at].InHeading).ToLookup(at => renderings[at].ArticleId);
        foreach (var headline in Headlines(joined))
        {
            var best = storyOf[renderings[headline].ArticleId]
                .Select(at => (At: at, Cover: Cover(headline, at, groupOf[at])))
                .Where(pair => pair.Cover >= Share)
                .OrderByDescending(pair => pair.Cover).ThenBy(pair => pair.At)
                .Select(pair => groupOf[pair.At])
                .FirstOrDefault();
            if (best is null) continue;
            groupOf[headline].Clear();
            best.Add(headline);
        }
        return joined.Where(group => group.Count > 0).Select(group => group.Order().ToArray()).OrderBy(group => group[0]);
    }

    // Those that no other quote has joined.
    private int[] Headlines(List<List<int>> groups) =>
    [
        .. groups.Where(group => group is [var only] && renderings[only].InHeading).Select(group => group[0])
            .GroupBy(headline => renderings[headline].ArticleId).SelectMany(ofArticle => ofArticle.Take(MostHeadlines)),
    ];

    private double Cover(int headline, int story, List<int> group)
    {
        if (!group.TrueForAll(member => comparer.MaySpeakerBeOne(renderings[headline], renderings[member])
            && renderings[headline].Time.NearlyMeets(renderings[member].Time))) return 0;
        var match = wordings.Cover(renderings[headline].Wording, renderings[story].Wording);
        return match.Contradicts || match.Evidence < Evidence ? 0 : match.Overlap;
    }
}
