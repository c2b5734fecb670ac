using OnRecord.Accuracy.Scoring;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class TallyTests
{
    [Fact]
    public void PrecisionRecallAndF1AreTheTextbooks()
    {
        var tally = new Tally(Right: 3, Gold: 4, Found: 6);

        Assert.Equal((0.5, 0.75, 0.6), (tally.Precision, tally.Recall, tally.F1));
    }

    [Fact]
    public void NothingFoundOfSomethingIsNought() => Assert.Equal((0, 0, 0), (new Tally(0, 4, 0).Precision, new Tally(0, 4, 0).Recall, new Tally(0, 4, 0).F1));

    [Fact]
    public void NothingFoundOfNothingIsRight() => Assert.Equal((1, 1, 1), (default(Tally).Precision, default(Tally).Recall, default(Tally).F1));

    [Fact]
    public void EqualItemsCountAsOftenAsBothHaveThem() =>
        Assert.Equal(new Tally(Right: 3, Gold: 4, Found: 5), Tally.Of(["a", "a", "b", "c"], ["a", "b", "b", "c", "d"]));

    [Fact]
    public void TalliesAddUp() => Assert.Equal(new Tally(4, 6, 8), new Tally(1, 2, 3) + new Tally(3, 4, 5));
}
