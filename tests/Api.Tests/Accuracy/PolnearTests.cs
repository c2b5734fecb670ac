using System.Collections.Immutable;
using OnRecord.Accuracy.Polnear;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class PolnearTests
{
    private const string Text = "“No,” said Ann. “Never.”";

    [Fact]
    public void SpansAndTiesAreRead()
    {
        const string ann = "T1\tSource 11 14\tAnn\nT2\tCue 6 10\tsaid\nT3\tContent 0 5;16 24\t“No,” “Never.”\nT4\tAttribution 6 10\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";

        var attribution = Assert.Single(AnnReader.Read(ann, Text));

        Assert.Equal([new TextSpan(11, 14)], attribution.Source);
        Assert.Equal([new TextSpan(6, 10)], attribution.Cue);
        Assert.Equal([new TextSpan(0, 5), new TextSpan(16, 24)], attribution.Content);
        Assert.Equal([new TextSpan(1, 4), new TextSpan(17, 23)], attribution.Quoted);
    }

    [Fact]
    public void WhatIsBrokenIsPassedOver()
    {
        const string ann = "\uFEFFT1\tContent 0 5\t“No,”\r\nT2\tCue 99 999\tgone\r\nT9\nE1\t\r\nE2\r\nE3\tAttribution:T7 Content:T1 Content2:T8 Cue:T2\r\n#1\tAnnotatorNotes T1\tcheck\r\nE4\tCue:T2";

        var attribution = Assert.Single(AnnReader.Read(ann, Text));

        Assert.Equal([new TextSpan(0, 5)], attribution.Content);
        Assert.Empty(attribution.Cue);
        Assert.Empty(attribution.Source);
    }

    [Fact]
    public void MoreContentOfOneTieIsOneContent()
    {
        const string ann = "T1\tContent 0 5\t-\nT2\tContent2 16 24\t-\nE1\tContent:T1 Content2:T2";

        Assert.Equal(2, Assert.Single(AnnReader.Read(ann, Text)).Content.Length);
    }

    [Fact]
    public void OffsetsCountCodePoints()
    {
        const string text = "😀 Ann said no.";
        const string ann = "T1\tSource 2 5\tAnn\nT2\tContent 11 13\tno\nE1\tSource:T1 Content:T2";

        var attribution = Assert.Single(AnnReader.Read(ann, text));

        Assert.Equal(("Ann", "no"), (attribution.Source[0].Of(text), attribution.Content[0].Of(text)));
    }

    [Fact]
    public void MarksAtTheEdgesDoNotCount()
    {
        Assert.Equal([new TextSpan(1, 3)], Edges.Normalise(Text, [new TextSpan(0, 5)]));
        Assert.Equal([new TextSpan(1, 3), new TextSpan(17, 22)], Edges.Normalise(Text, [new TextSpan(16, 24), new TextSpan(1, 4)]));
    }

    [Fact]
    public void SpansWithOnlyMarksBetweenThemAreOne() => Assert.Equal([new TextSpan(1, 10)], Edges.Normalise(Text, [new TextSpan(0, 5), new TextSpan(6, 10)]));

    [Fact]
    public void OtherConventionsForMarksScoreTheSame()
    {
        var scores = Score([Attribution((0, 5), cue: (6, 10), source: (11, 14))], [Attribution((1, 4), cue: (6, 10), source: (11, 14))]);

        Assert.All(scores, score => Assert.Equal(1, score.Tally.Recall));
    }

    [Fact]
    public void ATripleIsExactOnlyWhereAllOfItIs()
    {
        var scores = Score([Attribution((0, 5), cue: (6, 10), source: (11, 14))], [Attribution((0, 5), cue: (6, 14), source: (11, 14))]);

        Assert.Equal(1, Annotated.Tally(scores, "content-exact").F1);
        Assert.Equal(0, Annotated.Tally(scores, "cue-exact").F1);
        Assert.Equal(1, Annotated.Tally(scores, "cue-overlap").F1);
        Assert.Equal(0, Annotated.Tally(scores, "triple-exact").F1);
        Assert.Equal(1, Annotated.Tally(scores, "triple-overlap").F1);
    }

    [Fact]
    public void WordsInMarksNeedTheRightSource()
    {
        var gold = Attribution((0, 5), cue: (6, 10), source: (11, 14));

        Assert.Equal(1, Annotated.Tally(Score([gold], [gold]), "quoted-source").Recall);
        Assert.Equal(0, Annotated.Tally(Score([gold], [gold with { Source = [] }]), "quoted-source").Recall);
        Assert.Equal(1, Annotated.Tally(Score([gold], [gold with { Source = [] }]), "quoted-found").Recall);
        Assert.Equal(0, Annotated.Tally(Score([gold], [Attribution((16, 24), cue: null, source: (11, 14))]), "quoted-found").Recall);
        Assert.Equal(1, Annotated.Tally(Score([gold with { Source = [] }], [gold with { Source = [] }]), "quoted-source").Recall);
    }

    [Fact]
    public void TheDevelopmentSplitIsFixed()
    {
        var names = Enumerable.Range(0, 1000).Select(number => $"article-{number}.txt").ToList();

        Assert.Equal(names.Where(DevelopmentSplit.Contains), names.Where(name => DevelopmentSplit.Contains(Path.ChangeExtension($"/elsewhere/{name}", ".ann"))));
        Assert.Equal(["article-1.txt", "article-2.txt"], names.Where(DevelopmentSplit.Contains).Take(2));
    }

    private static ImmutableArray<Score> Score(Attribution[] gold, Attribution[] found)
    {
        var scorer = new AttributionScorer();
        scorer.Add(Text, gold, found);
        return scorer.Scores();
    }

    private static Attribution Attribution((int Start, int End) content, (int Start, int End)? cue, (int Start, int End)? source)
    {
        var spans = Spans(content);
        return new Attribution(Spans(source), Spans(cue), spans, [.. QuotedText.In(Text, spans), .. Text[content.Start] == '“' ? Spans(null) : spans]);
    }

    private static ImmutableArray<TextSpan> Spans((int Start, int End)? span) => span is { } one ? [new TextSpan(one.Start, one.End)] : [];

    [Fact]
    public void AKindOfReportIsToldByWhatStandsInMarks()
    {
        const string text = "“No,” said Ann. She called it “bad” and Ben said it was late.";
        Attribution direct = At("Ann", "said", "“No,”"), mixed = At("She", "called", "it “bad”"), indirect = At("Ben", "said it", "it was late");
        var scorer = new AttributionScorer();

        scorer.Add(text, [direct, mixed, indirect], [direct, mixed with { Source = [Span("Ben")] }]);

        Assert.Equal((1, 1), Share("direct-source"));
        Assert.Equal((0, 1), Share("mixed-source"));
        Assert.Equal((0, 1), Share("indirect-source"));

        (int, int) Share(string id) => scorer.Scores().Single(score => score.Id == id).Tally is var tally ? (tally.Right, tally.Gold) : default;
        TextSpan Span(string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        Attribution At(string source, string cue, string content) => new([Span(source)], [Span(cue)], [Span(content)], QuotedText.In(text, [Span(content)]));
    }

    [Fact]
    public void WhatIsFoundIsRightWithTheSourceOfTheGold()
    {
        var gold = new Attribution([new(11, 14)], [new(6, 10)], [new(0, 5)], []);

        Assert.Equal([true, false], AttributionScorer.Right(Text, [gold], [gold with { Cue = [] }, gold with { Content = [new(16, 24)] }]));
        Assert.Equal([false], AttributionScorer.Right(Text, [gold], [gold with { Source = [] }]));
    }

    [Fact]
    public void ConfidenceIsHeldAgainstWhatIsRight()
    {
        var reliability = new Reliability();
        foreach (var (confidence, right) in new[] { (1.0, true), (0.9, true), (0.95, false), (0.0, false) }) reliability.Add(confidence, right);

        var scores = reliability.Scores();

        Assert.Equal(10, scores.Length);
        Assert.Equal((2, 3), (scores[^1].Tally.Right, scores[^1].Tally.Gold));
        Assert.Equal((0, 1), (scores[0].Tally.Right, scores[0].Tally.Gold));
        Assert.Equal(0.85 / 4, reliability.Error, 1e-9);
    }

    [Fact]
    public void NoArticleIsBothTunedOnAndMeasuredOn()
    {
        var names = Enumerable.Range(0, 1000).Select(i => $"article-{i}").ToList();

        Assert.DoesNotContain(names, name => TuningSplit.Contains(name) && DevelopmentSplit.Contains(name));
        Assert.InRange(names.Count(TuningSplit.Contains), 40, 130);
    }
}
