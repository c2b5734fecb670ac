using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Events;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores event reports: trigger and type first, and what else is right of those.</summary>
public static class EventScorer
{
    /// <summary>The lines of the table.</summary>
    public static ImmutableArray<Score> Score(ImmutableArray<ArticlePair> pairs) =>
    [
        new("events", "events, trigger exact and right type", Sum(pairs, (_, _) => true)),
        new("events-mode", "events, with the right mode too", Sum(pairs, (gold, found) => gold.Mode == found.Mode)),
        new("events-factuality", "events, with the right factuality too", Sum(pairs, (gold, found) => gold.Factuality == found.Factuality)),
        new("events-date", "events, with the right date too", Sum(pairs, (gold, found) => Sameness.OfDates(gold.Date, found.Date))),
        new("events-participants", "events, with the right participants too", Sum(pairs, Sameness.OfParticipants)),
        new("participants", "participants of events with exact trigger", Participants(pairs)),
    ];

    private static Tally Sum(ImmutableArray<ArticlePair> pairs, Func<EventReport, EventReport, bool> also) =>
        pairs.Aggregate(default(Tally), (sum, pair) => sum + new Tally(
            Matches(pair).Count(match => match.Gold.Type == match.Found.Type && also(match.Gold, match.Found)),
            pair.GoldEvents.Length,
            pair.Found.Events.Length));

    private static Tally Participants(ImmutableArray<ArticlePair> pairs) => pairs
        .SelectMany(Matches)
        .Aggregate(default(Tally), (sum, match) => sum + Tally.Of(Sameness.Roles(match.Gold), Sameness.Roles(match.Found)));

    private static IEnumerable<(EventReport Gold, EventReport Found)> Matches(ArticlePair pair) => pair.EventMatches
        .Select(match => (Gold: pair.GoldEvents[match.Gold], Found: pair.Found.Events[match.Found]))
        .Where(match => match.Gold.Trigger == match.Found.Trigger);
}
