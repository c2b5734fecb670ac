using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using Xunit;
using static OnRecord.Api.Tests.Accuracy.Annotated;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class EventScorerTests
{
    [Fact]
    public void TheGoldItselfScoresFull() => Assert.All(Score(Going, Going), score => Assert.Equal(1, score.Tally.F1));

    [Fact]
    public void AWrongDateCostsOnlyTheDate()
    {
        var scores = Score(Going with { Date = EdtfDate.Parse("2022-05") }, Going);

        Assert.Equal(1, Tally(scores, "events").F1);
        Assert.Equal(0, Tally(scores, "events-date").F1);
        Assert.Equal(1, Tally(scores, "events-participants").F1);
    }

    [Fact]
    public void TheSameDaysWrittenOtherwiseAreTheSameDate() =>
        Assert.Equal(1, Tally(Score(Going with { Date = EdtfDate.Parse("2022-05") }, Going with { Date = EdtfDate.Parse("2022-05-01/2022-05-31") }), "events-date").F1);

    [Fact]
    public void AWrongRoleCostsTheParticipants()
    {
        var scores = Score(Going, Going with { Participants = [new Participant("bob", ParticipantRole.Target, Span("Bob")), new Participant("ann", ParticipantRole.Other, null)] });

        Assert.Equal(0, Tally(scores, "events-participants").F1);
        Assert.Equal(new Tally(0, 1, 2), Tally(scores, "participants"));
    }

    [Fact]
    public void AnotherTypeOrAnotherTriggerIsNotFound()
    {
        Assert.Equal(0, Tally(Score(Going, Going with { Type = EventType.Agree }), "events").F1);
        Assert.Equal(0, Tally(Score(Going, Going with { Trigger = Span("would go") }), "events").F1);
    }

    [Fact]
    public void AnOptionalEventCountsOnlyWhenFound()
    {
        var gold = new GoldArticle { ArticleId = "a", Text = Text, Events = [new GoldEvent(Going, [], IsOptional: true)] };

        Assert.Equal(default, Tally(EventScorer.Score([new ArticlePair(gold, Found([]))]), "events"));
        Assert.Equal(new Tally(1, 1, 1), Tally(EventScorer.Score([new ArticlePair(gold, Found([], [Going]))]), "events"));
    }

    private static ImmutableArray<Score> Score(EventReport gold, EventReport found) =>
        EventScorer.Score([new ArticlePair(Gold([], [gold]), Found([], [found]))]);
}
