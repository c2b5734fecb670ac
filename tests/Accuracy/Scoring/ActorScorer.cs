using System.Collections.Immutable;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores who is mentioned, and where.</summary>
public static class ActorScorer
{
    /// <summary>The lines of the table.</summary>
    public static ImmutableArray<Score> Score(ImmutableArray<ArticlePair> pairs) =>
    [
        new("actors", "actors of an article", pairs.Aggregate(default(Tally), (sum, pair) => sum + Tally.Of(
            pair.Gold.Actors.Distinct(),
            pair.Found.Mentions.Select(mention => mention.ActorId).Distinct()))),
        new("mention-spans", "mentions, span exact", pairs.Aggregate(default(Tally), (sum, pair) => sum + Tally.Of(
            pair.Gold.Mentions.Select(mention => mention.Span),
            pair.Found.Mentions.Select(mention => mention.Span)))),
        new("mentions", "mentions, span exact and right actor", pairs.Aggregate(default(Tally), (sum, pair) => sum + Tally.Of(
            pair.Gold.Mentions.Select(mention => (mention.Span, mention.ActorId)),
            pair.Found.Mentions.Select(mention => (mention.Span, mention.ActorId))))),
    ];
}
