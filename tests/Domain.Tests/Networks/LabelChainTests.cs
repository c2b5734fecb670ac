using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Domain.Tests.Networks;

/// <summary>The chain against all labellings of a short sequence, one by one.</summary>
public sealed class LabelChainTests
{
    private const int Labels = 3;
    private const int Items = 5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheBestLabellingIsTheBestOfAll(int seed)
    {
        var (chain, scores) = Any(seed);
        var labels = new int[Items];

        var score = chain.Best(scores, labels);

        Assert.Equal(All().Max(other => chain.Score(scores, other)), score, 1e-4);
        Assert.Equal(score, chain.Score(scores, labels), 1e-4);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void AllLabellingsWeighAsMuchAsTheirSum(int seed)
    {
        var (chain, scores) = Any(seed);

        var total = chain.LogPartition(scores);

        Assert.Equal(Math.Log(All().Sum(labels => Math.Exp(chain.Score(scores, labels)))), total, 1e-4);
    }

    [Fact]
    public void ForwardAndBackwardTogetherTellHowLikelyALabelIs()
    {
        var (chain, scores) = Any(6);
        var (forward, backward) = (new float[scores.Length], new float[scores.Length]);

        var total = chain.Weigh(scores, forward, backward);

        for (var item = 0; item < Items; item++)
        {
            for (var label = 0; label < Labels; label++)
            {
                var with = All().Where(labels => labels[item] == label).Sum(labels => Math.Exp(chain.Score(scores, labels) - total));
                Assert.Equal(with, Math.Exp(forward[item * Labels + label] + backward[item * Labels + label] - total), 1e-4);
            }
        }
    }

    [Fact]
    public void MarginalsAreWhatForwardAndBackwardTell()
    {
        var (chain, scores) = Any(7);
        var (forward, backward, chances) = (new float[scores.Length], new float[scores.Length], new float[Items]);

        var total = chain.Weigh(scores, forward, backward);

        for (var label = 0; label < Labels; label++)
        {
            chain.FillMarginals(scores, label, chances);
            for (var item = 0; item < Items; item++)
                Assert.Equal(Math.Exp(forward[item * Labels + label] + backward[item * Labels + label] - total), chances[item], 1e-5);
        }
    }

    [Fact]
    public void ScoresFarApartAreWeighedAllTheSame()
    {
        // Each label is sure at one item, and a step between them weighs less than a number holds.
        var chain = new LabelChain(new Matrix(2, 2, [0, -200, -200, 0]), [0, 0], [0, 0]);
        float[] scores = [150, 0, 0, 150];
        var chances = new float[2];

        chain.FillMarginals(scores, 0, chances);

        Assert.Equal(150 + MathF.Log(2), chain.LogPartition(scores), 1e-4);
        Assert.All(chances, chance => Assert.Equal(0.5f, chance, 1e-5f));
    }

    [Fact]
    public void WeightsTooSmallToBeExactAreWeighedAllTheSame()
    {
        // One step away from a label that is sure before to one that is sure after; where it is taken, the middle item says.
        var chain = new LabelChain(new Matrix(2, 2, [0, -101, -101, 0]), [0, 0], [0, 0]);
        float[] scores = [0, 105, 0.3f, 0, 105, 0];
        var chances = new float[3];
        var (forward, backward) = (new float[6], new float[6]);
        var total = chain.Weigh(scores, forward, backward);

        chain.FillMarginals(scores, 0, chances);

        Assert.Equal(total, chain.LogPartition(scores), 1e-4);
        for (var item = 0; item < 3; item++) Assert.Equal(MathF.Exp(forward[2 * item] + backward[2 * item] - total), chances[item], 1e-4f);
    }

    [Fact]
    public void AChainOfOneItemHasStartAndEnd()
    {
        var chain = new LabelChain(new Matrix(2, 2, new float[4]), [0, 3], [2, 0]);
        var labels = new int[1];

        Assert.Equal(3.5f, chain.Best([1, 0.5f], labels), 1e-6);
        Assert.Equal(1, labels[0]);
    }

    [Fact]
    public void SizesThatDoNotFitAreRefused() =>
        Assert.Throws<ArgumentException>(() => new LabelChain(new Matrix(2, 3, new float[6]), [0, 0], [0, 0]));

    private static (LabelChain Chain, float[] Scores) Any(int seed)
    {
        var random = new Random(seed);
        return (new LabelChain(new Matrix(Labels, Labels, Numbers(Labels * Labels)), Numbers(Labels), Numbers(Labels)), Numbers(Items * Labels));

        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => 4 * random.NextSingle() - 2)];
    }

    private static IEnumerable<int[]> All()
    {
        for (var code = 0; code < Math.Pow(Labels, Items); code++)
        {
            var labels = new int[Items];
            for (var (item, left) = (0, code); item < Items; item++, left /= Labels) labels[item] = left % Labels;
            yield return labels;
        }
    }
}
