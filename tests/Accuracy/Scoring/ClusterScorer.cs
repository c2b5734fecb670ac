using System.Collections.Immutable;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores clusters by the pairs of things they put together.</summary>
public static class ClusterScorer
{
    /// <summary>How many pairs both put together; a cluster of one makes no pair, and the order of a cluster does not count.</summary>
    public static Tally Score(IEnumerable<IEnumerable<string>> gold, IEnumerable<IEnumerable<string>> found) => Tally.Of(Pairs(gold), Pairs(found));

    private static IEnumerable<(string First, string Second)> Pairs(IEnumerable<IEnumerable<string>> clusters) => clusters
        .Select(cluster => cluster.Distinct().Order(StringComparer.Ordinal).ToImmutableArray())
        .SelectMany(members => members.SelectMany((first, index) => members.Skip(index + 1).Select(second => (first, second))))
        .Distinct();
}
