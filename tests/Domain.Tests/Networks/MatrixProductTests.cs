using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Domain.Tests.Networks;

public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 7, 5)]
    [InlineData(4, 16, 32)]
    [InlineData(9, 33, 101)]
    [InlineData(5, 3, 48)]
    public void AProductIsTheSumOverTheInnerDimension(int rows, int inner, int columns)
    {
        var (left, right) = (Numbers(rows * inner, 1), Numbers(inner * columns, 2));
        var result = Numbers(rows * columns, 3);
        var before = result.ToArray();
        MatrixProduct.Multiply(left, rows, inner, right, columns, result, add: true);
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                var sum = (double)before[r * columns + c];
                for (var k = 0; k < inner; k++) sum += (double)left[r * inner + k] * right[k * columns + c];
                Assert.Equal(sum, result[r * columns + c], 1e-4);
            }
        }
    }

    [Fact]
    public void ARowComesOutTheSameWhateverStandsBesideIt()
    {
        var (left, right) = (Numbers(7 * 40, 1), Numbers(40 * 70, 2));
        var (all, alone) = (new float[7 * 70], new float[70]);
        MatrixProduct.Multiply(left, 7, 40, right, 70, all);
        for (var row = 0; row < 7; row++)
        {
            MatrixProduct.Multiply(left.AsSpan(row * 40, 40), 1, 40, right, 70, alone);
            Assert.Equal(alone, all.AsSpan(row * 70, 70).ToArray());
        }
    }

    [Fact]
    public void RoomThatIsTooSmallIsRefused() =>
        Assert.Throws<ArgumentException>(() => MatrixProduct.Multiply(new float[6], 2, 3, new float[12], 4, new float[7]));

    [Fact]
    public void TransposedTwiceIsTheSame()
    {
        var values = Numbers(19 * 35, 4);
        var (once, twice) = (new float[values.Length], new float[values.Length]);
        MatrixProduct.Transpose(values, 19, 35, once);
        MatrixProduct.Transpose(once, 35, 19, twice);
        Assert.Equal(values, twice);
        Assert.Equal(values[2 * 35 + 7], once[7 * 19 + 2]);
    }

    internal static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => 2 * random.NextSingle() - 1)];
    }
}
