using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;
using static OnRecord.Api.Tests.Accuracy.Annotated;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class QuoteScorerTests
{
    [Fact]
    public void TheGoldItselfScoresFull() =>
        Assert.All(Score([Direct, Indirect, Mixed], [Direct, Indirect, Mixed]), score => Assert.Equal((1, 1), (score.Tally.Precision, score.Tally.Recall)));

    [Fact]
    public void AMissedQuoteCostsRecallAndAnInventedOnePrecision()
    {
        var scores = Score([Direct, Indirect], [Direct, Mixed]);

        Assert.Equal(new Tally(1, 2, 2), Tally(scores, "quotes-exact"));
        Assert.Equal(new Tally(1, 2, 2), Tally(scores, "quotes-overlap"));
        Assert.Equal(new Tally(0, 1, 0), Tally(scores, "indirect-exact"));
        Assert.Equal(new Tally(0, 0, 1), Tally(scores, "mixed-exact"));
        Assert.Equal(new Tally(1, 1, 2), Tally(scores, "quoted-found"));
    }

    [Fact]
    public void ASpanOffByAWordOverlapsAndIsNotExact()
    {
        var scores = Score([Indirect], [Indirect with { Content = [Span("he would go to Rome in May")] }]);

        Assert.Equal(new Tally(0, 1, 1), Tally(scores, "quotes-exact"));
        Assert.Equal(new Tally(1, 1, 1), Tally(scores, "quotes-overlap"));
        Assert.Equal(new Tally(1, 1, 1), Tally(scores, "speaker"));
    }

    [Fact]
    public void AnotherKindIsFoundButNotAsThatKind()
    {
        var scores = Score([Mixed], [Mixed with { Kind = QuoteKind.Scare }]);

        Assert.Equal(1, Tally(scores, "quotes-exact").F1);
        Assert.Equal(0, Tally(scores, "mixed-exact").F1);
        Assert.Equal(0, Tally(scores, "mixed-overlap").F1);
        Assert.Equal(new Tally(0, 1, 1), Tally(scores, "kind"));
        Assert.Equal(new Tally(0, 1, 1), Tally(scores, "quoted-kind"));
        Assert.Equal(new Tally(1, 1, 1), Tally(scores, "quoted-speaker"));
    }

    [Fact]
    public void AWrongSpeakerCountsOverQuotesMatchedAndOverSpansInMarks()
    {
        var scores = Score([Direct, Indirect, Mixed], [Direct with { SpeakerId = "bob" }, Indirect with { SpeakerId = null }, Mixed]);

        Assert.Equal(new Tally(1, 3, 3), Tally(scores, "speaker"));
        Assert.Equal(new Tally(1, 2, 2), Tally(scores, "quoted-speaker"));
    }

    [Fact]
    public void NobodyIsTheRightSpeakerWhereTheGoldNamesNobody() =>
        Assert.Equal(1, Tally(Score([Mixed with { SpeakerId = null }], [Mixed with { SpeakerId = null }]), "speaker").Recall);

    [Fact]
    public void AMissedSpanInMarksCountsAgainstItsSpeakerToo() =>
        Assert.Equal(new Tally(1, 2, 2), Tally(Score([Direct, Mixed], [Direct]), "quoted-speaker"));

    [Fact]
    public void CueAndSourceMustBeExact()
    {
        var scores = Score([Direct, Mixed], [Direct with { Cue = Span("said Ann") }, Mixed with { Source = null }]);

        Assert.Equal(new Tally(1, 2, 2), Tally(scores, "cue"));
        Assert.Equal(new Tally(1, 2, 1), Tally(scores, "source"));
    }

    [Fact]
    public void AnotherReadingThatTheGoldAllowsIsRight()
    {
        var other = Mixed with { Content = [Span("“a lie” twice")], Quoted = [Span("a lie")] };
        var gold = new GoldArticle { ArticleId = "a", Text = Text, Quotes = [new GoldQuote(Mixed, [other, Mixed with { SpeakerId = "ann" }])] };

        ImmutableArray<Quote>[] readings = [[Mixed], [other], [Mixed with { SpeakerId = "ann" }], [other with { SpeakerId = "ann" }]];

        Assert.All(readings, found => Assert.All(QuoteScorer.Score([new ArticlePair(gold, Found(found))]), score => Assert.Equal(1, score.Tally.Recall)));
        Assert.Equal(0, Tally(QuoteScorer.Score([new ArticlePair(gold, Found([Mixed with { SpeakerId = "zoe" }]))]), "speaker").Recall);
    }

    private static ImmutableArray<Score> Score(ImmutableArray<Quote> gold, ImmutableArray<Quote> found) =>
        QuoteScorer.Score([new ArticlePair(Gold(gold), Found(found))]);
}
