using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Domain.Tests.Networks;

public class PackedMatrixTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 3, 7)]
    [InlineData(6, 16, 16)]
    [InlineData(13, 35, 50)]
    [InlineData(20, 112, 448)]
    [InlineData(7, 301, 33)]
    public void AddsNearlyWhatTheExactProductAdds(int count, int rows, int columns)
    {
        var (items, weights) = (MatrixProductTests.Numbers(count * rows, 1), MatrixProductTests.Numbers(rows * columns, 2));
        var expected = MatrixProductTests.Numbers(count * columns, 3);
        var result = expected.ToArray();
        MatrixProduct.Multiply(items, count, rows, weights, columns, expected, add: true);
        new PackedMatrix(new Matrix(rows, columns, weights)).Add(items, count, result);
        var tolerance = 1e-3f * MathF.Sqrt(rows);
        Assert.All(result.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, tolerance));
    }

    [Fact]
    public void AnItemComesOutTheSameWhateverStandsBesideIt()
    {
        var packed = new PackedMatrix(new Matrix(40, 70, MatrixProductTests.Numbers(40 * 70, 4)));
        var items = MatrixProductTests.Numbers(7 * 40, 5);
        var all = new float[7 * 70];
        packed.Add(items, 7, all);
        for (var item = 0; item < 7; item++)
        {
            var alone = new float[70];
            packed.Add(items.AsSpan(item * 40, 40), 1, alone);
            Assert.Equal(alone, all[(item * 70)..((item + 1) * 70)]);
        }
    }

    [Fact]
    public void NoSumLeavesItsBounds()
    {
        const int Rows = 5000;
        var packed = new PackedMatrix(new Matrix(Rows, 1, [.. Enumerable.Repeat(3e4f, Rows)]));
        var sum = new float[1];
        packed.Add([.. Enumerable.Repeat(2f, Rows)], 1, sum);
        Assert.Equal(3e8f, sum[0], 3e8f * 0.02f);
    }

    [Fact]
    public void NothingTimesAnythingIsNothing()
    {
        var result = new float[] { 1, 2 };
        new PackedMatrix(new Matrix(3, 2, new float[6])).Add([1e30f, -1e-30f, 0], 1, result);
        new PackedMatrix(new Matrix(3, 2, [1, 2, 3, 4, 5, 6])).Add(new float[3], 1, result);
        new PackedMatrix(new Matrix(0, 2, [])).Add([], 1, result);
        Assert.Equal([1f, 2f], result);
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(2, 5)]
    [InlineData(8, 1)]
    public void RoundedItemsAreMultipliedAndTheBiasAdded(int first, int count)
    {
        var (items, weights, bias) = (MatrixProductTests.Numbers(9 * 24, 6), MatrixProductTests.Numbers(24 * 37, 7), MatrixProductTests.Numbers(37, 8));
        var packed = new PackedMatrix(new Matrix(24, 37, weights));
        float[] expected = [.. Enumerable.Range(0, count).SelectMany(_ => bias)];
        packed.Add(items.AsSpan(first * 24), count, expected);
        var result = new float[count * 37];
        using var rounded = RoundedItems.Of(items, 9, 24);

        packed.Multiply(rounded, first, count, bias, result);

        Assert.Equal(expected, result);
    }

    [Fact]
    public void ReorderedItemsAreTheSameItems()
    {
        var packed = new PackedMatrix(new Matrix(3, 2, MatrixProductTests.Numbers(6, 9)));
        var items = MatrixProductTests.Numbers(12, 10);
        var (along, against) = (new float[8], new float[8]);
        using var rounded = RoundedItems.Of(items, 4, 3);
        using var turned = rounded.Reordered([3, 2, 1, 0]);

        packed.Multiply(rounded, 0, 4, new float[2], along);
        packed.Multiply(turned, 0, 4, new float[2], against);

        Assert.Equal(along.Chunk(2).Reverse().SelectMany(item => item), against);
    }

    [Fact]
    public void ItemsOfAnotherWidthAreRefused()
    {
        using var rounded = RoundedItems.Of(new float[6], 2, 3);
        Assert.Throws<ArgumentException>(() => new PackedMatrix(new Matrix(2, 3, new float[6])).Multiply(rounded, 0, 2, new float[3], new float[6]));
    }

    [Fact]
    public void TooLittleRoomIsRefused() =>
        Assert.Throws<ArgumentException>(() => new PackedMatrix(new Matrix(2, 3, new float[6])).Add(new float[4], 2, new float[5]));
}
