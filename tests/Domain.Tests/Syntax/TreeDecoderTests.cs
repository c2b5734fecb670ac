using OnRecord.Domain.Syntax;
using Xunit;

namespace OnRecord.Domain.Tests.Syntax;

public sealed class TreeDecoderTests
{
    [Fact]
    public void BestHeadsThatMakeATreeAreKept()
    {
        // Word 2 is the root, the others hang on it.
        float[] scores =
        [
            0, 9, 5, 1,
            4, 1, 9, 1,
            1, 2, 6, 9,
        ];
        Assert.Equal([2, 0, 2], Decode(scores, 3));
    }

    [Fact]
    public void CycleIsBrokenWhereItCostsLeast()
    {
        // Words 1 and 2 want each other; the root costs word 1 three and word 2 seven.
        float[] scores =
        [
            6, 0, 9,
            1, 8, 0,
        ];
        Assert.Equal([0, 1], Decode(scores, 2));
    }

    [Fact]
    public void TwoRootsBecomeOne()
    {
        float[] scores =
        [
            9, 0, 1,
            8, 5, 0,
        ];
        Assert.Equal([0, 1], Decode(scores, 2));
    }

    [Fact]
    public void ScoresOfAWordToItselfCountForNothing()
    {
        float[] scores = [-5, 100];
        Assert.Equal([0], Decode(scores, 1));
    }

    [Fact]
    public void NoWordsMakeNoTreeToFind() => Assert.Empty(Decode([], 0));

    [Fact]
    public void ScoresOfAnotherSizeAreRefused() => Assert.Throws<ArgumentException>(() => new TreeDecoder().Decode([1, 2, 3], new int[1]));

    [Fact]
    public void EveryAnswerIsTheBestTreeThereIs()
    {
        var random = new Random(3);
        var decoder = new TreeDecoder();
        for (var round = 0; round < 3000; round++)
        {
            var words = 1 + round % 5;
            var scores = Scores(random, words, round % 3 == 0);
            var heads = new int[words];
            decoder.Decode(scores, heads);
            Assert.True(TreeDecoder.IsTree(heads));
            Assert.Equal(BestOf(scores, words), Sum(scores, heads), 1e-3);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(150)]
    [InlineData(1)]
    [InlineData(400)]
    public void LongSentencesBecomeTreesToo(int words)
    {
        var random = new Random(words);
        var decoder = new TreeDecoder();
        for (var round = 0; round < 20; round++)
        {
            var heads = new int[words];
            decoder.Decode(Scores(random, words, small: false), heads);
            Assert.True(TreeDecoder.IsTree(heads));
        }
    }

    [Fact]
    public void CyclesAndSeveralRootsAreNoTrees()
    {
        Assert.False(TreeDecoder.IsTree([2, 1]));
        Assert.False(TreeDecoder.IsTree([0, 0]));
        Assert.False(TreeDecoder.IsTree([0, 3, 2]));
        Assert.False(TreeDecoder.IsTree([1, 0]));
        Assert.True(TreeDecoder.IsTree([0, 1, 2]));
        Assert.True(TreeDecoder.IsTree([3, 1, 0]));
    }

    private static int[] Decode(float[] scores, int words)
    {
        var heads = new int[words];
        new TreeDecoder().Decode(scores, heads);
        return heads;
    }

    // Small whole numbers make many ties.
    private static float[] Scores(Random random, int words, bool small) =>
        [.. Enumerable.Range(0, words * (words + 1)).Select(_ => small ? random.Next(3) : 10 * random.NextSingle() - 5)];

    private static double Sum(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[word * (heads.Length + 1) + head]).Sum();

    private static double BestOf(float[] scores, int words)
    {
        var best = double.MinValue;
        var heads = new int[words];
        var all = (int)Math.Pow(words + 1, words);
        for (var code = 0; code < all; code++)
        {
            for (var (word, rest) = (0, code); word < words; word++, rest /= words + 1) heads[word] = rest % (words + 1);
            if (TreeDecoder.IsTree(heads)) best = Math.Max(best, Sum(scores, heads));
        }

        return best;
    }
}
