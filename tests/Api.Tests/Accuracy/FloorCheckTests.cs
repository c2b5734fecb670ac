using OnRecord.Accuracy.Corpora;
using OnRecord.Accuracy.Floors;
using OnRecord.Accuracy.Scoring;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class FloorCheckTests
{
    [Fact]
    public void AFloorThatIsReachedHolds() => Assert.Empty(Missed(new Tally(98, 100, 100), 0.98));

    [Fact]
    public void AFloorThatIsMissedIsNamedWithBothFigures() =>
        Assert.Equal("engine: recall of quotes is 97.00 and must be at least 98.00.", Assert.Single(Missed(new Tally(97, 100, 97), 0.98)));

    [Fact]
    public void AShareOfNoCasesHoldsNoFloor() => Assert.Equal("engine: there is no case of quotes.", Assert.Single(Missed(default, 0.98, isShare: true)));

    [Fact]
    public void ATableThatWasNotMeasuredIsPassedOver() => Assert.Empty(FloorCheck.Missed([new Floor("polnear", "quotes", "f1", 0.9)], []));

    [Fact]
    public void AFloorOfNothingIsAMistake() =>
        Assert.Throws<FormatException>(() => FloorCheck.Missed([new Floor("engine", "quotations", "f1", 0.9)], [Table(default)]).ToList());

    [Fact]
    public void TheFloorsOfTheRepositoryNameWhatIsMeasured()
    {
        var empty = CorpusScorer.Score("engine", "", "", new Domain.Corpus.LinkedCorpus(), [], new([], []));

        Assert.All(FloorCheck.Read(Repository.Floors).Where(floor => floor.Table is "engine" or "served"), floor => Assert.Contains(empty.Scores, score => score.Id == floor.Score));
    }

    private static IEnumerable<string> Missed(Tally tally, double atLeast, bool isShare = false) =>
        FloorCheck.Missed([new Floor("engine", "quotes", "recall", atLeast)], [Table(tally, isShare)]);

    private static ScoreTable Table(Tally tally, bool isShare = false) => new("engine", "", "", [new Score("quotes", "quotes", tally, isShare)]);
}
