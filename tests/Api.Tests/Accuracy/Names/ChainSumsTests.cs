using OnRecord.Accuracy.Training.Names;
using OnRecord.Domain.Entities;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Names;

/// <summary>The sums over all labellings, held against counting them one by one.</summary>
public sealed class ChainSumsTests
{
    private const int Length = 3;

    private static readonly int Count = EntityLabels.Count;

    private readonly double[] scores;
    private readonly float[] transitions;

    public ChainSumsTests()
    {
        var random = new Random(1);
        scores = [.. Enumerable.Range(0, Length * Count).Select(_ => 2 * random.NextDouble() - 1)];
        transitions = [.. Enumerable.Range(0, Count * Count).Select(_ => (float)(2 * random.NextDouble() - 1))];
    }

    [Fact]
    public void TotalIsThatOfAllLabellings()
    {
        var chain = new ChainSums(scores, transitions, Length);
        Assert.Equal(Math.Log(Labellings().Sum(labels => Math.Exp(chain.ScoreOf(labels)))), chain.LogTotal, 9);
    }

    [Fact]
    public void MarginalsAreShares()
    {
        var chain = new ChainSums(scores, transitions, Length);
        var weights = Labellings().Select(labels => (labels, Math.Exp(chain.ScoreOf(labels) - chain.LogTotal))).ToList();
        for (var i = 0; i < Length; i++)
            for (var label = 0; label < Count; label++)
                Assert.Equal(weights.Where(one => one.labels[i] == label).Sum(one => one.Item2), chain.Marginal(i, label), 9);
        var expected = chain.Transitions();
        for (var pair = 0; pair < expected.Length; pair++)
            Assert.Equal(weights.Sum(one => one.Item2 * Pairs(one.labels).Count(other => other == pair)), expected[pair], 9);
    }

    [Fact]
    public void MarginalIsTheSlopeOfTheTotal()
    {
        var (at, step) = (Count + 2, 1e-5);
        var chain = new ChainSums(scores, transitions, Length);
        var moved = (double[])scores.Clone();
        moved[at] += step;
        Assert.Equal((new ChainSums(moved, transitions, Length).LogTotal - chain.LogTotal) / step, chain.Marginal(1, 2), 4);
    }

    private static IEnumerable<int> Pairs(int[] labels) => labels.Skip(1).Select((label, i) => labels[i] * Count + label);

    private static IEnumerable<int[]> Labellings()
    {
        for (var a = 0; a < Count; a++)
            for (var b = 0; b < Count; b++)
                for (var c = 0; c < Count; c++)
                    if (EntityLabels.MayStart(a) && EntityLabels.MayEnd(c) && EntityLabels.MayPrecede(b).Contains(a) && EntityLabels.MayPrecede(c).Contains(b)) yield return [a, b, c];
    }
}
