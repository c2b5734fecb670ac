using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Corpus;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores what is linked across articles: which quotes are one utterance, which reports one event.</summary>
/// <remarks>
/// Things found are named by the gold they match, so that a span that is off by a word does not cost a link twice; a thing that
/// matches none has a name of its own, and the pairs it makes are wrong.
/// </remarks>
public static class LinkScorer
{
    /// <summary>The lines of the table.</summary>
    public static ImmutableArray<Score> Score(ImmutableArray<ArticlePair> pairs, LinkedCorpus corpus, GoldLinks gold)
    {
        var annotated = pairs.Select(pair => pair.Gold.ArticleId).ToHashSet(StringComparer.Ordinal);
        var quotes = QuoteNames(pairs);
        var events = EventNames(pairs);
        return
        [
            new("utterances", "quotes linked to one utterance, pairs", ClusterScorer.Score(
                Named(gold.Utterances, annotated),
                corpus.Utterances.Select(utterance => utterance.QuoteIds.Where(quotes.ContainsKey).Select(id => quotes[id])))),
            new("linked-events", "reports linked to one event, pairs", ClusterScorer.Score(
                Named(gold.Events, annotated),
                corpus.Events.Select(linked => linked.Reports.Where(report => annotated.Contains(report.ArticleId))
                    .Select(report => events.GetValueOrDefault((report.ArticleId, report.Report.Trigger.Start), $"{report.ArticleId} {report.Report.Trigger} found"))))),
        ];
    }

    private static IEnumerable<IEnumerable<string>> Named(ImmutableArray<ImmutableArray<GoldLink>> clusters, HashSet<string> annotated) =>
        clusters.Select(cluster => cluster.Where(link => annotated.Contains(link.ArticleId)).Select(link => $"{link.ArticleId} {link.Start}"));

    private static Dictionary<string, string> QuoteNames(ImmutableArray<ArticlePair> pairs)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            foreach (var quote in pair.Found.Quotes)
            {
                names[quote.Id] = $"{quote.Id} found";
            }

            foreach (var (g, f) in pair.QuoteMatches)
            {
                names[pair.Found.Quotes[f].Id] = $"{pair.Gold.ArticleId} {pair.Gold.Quotes[g].Quote.Content[0].Start}";
            }
        }

        return names;
    }

    private static Dictionary<(string ArticleId, int Start), string> EventNames(ImmutableArray<ArticlePair> pairs)
    {
        var names = new Dictionary<(string, int), string>();
        foreach (var pair in pairs)
        {
            foreach (var (g, f) in pair.EventMatches)
            {
                names[(pair.Gold.ArticleId, pair.Found.Events[f].Trigger.Start)] = $"{pair.Gold.ArticleId} {pair.GoldChosen[g].Trigger.Start}";
            }
        }

        return names;
    }
}
