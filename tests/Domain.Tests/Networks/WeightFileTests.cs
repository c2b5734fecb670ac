using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Domain.Tests.Networks;

public class WeightFileTests
{
    [Theory]
    [InlineData(WeightStorage.Exact, 0)]
    [InlineData(WeightStorage.Half, 1e-3)]
    [InlineData(WeightStorage.Byte, 5e-3)]
    [InlineData(WeightStorage.Nibble, 8e-2)]
    public void NumbersComeBackAsExactlyAsTheyAreKept(WeightStorage storage, double tolerance)
    {
        var matrix = new Matrix(3, 7, MatrixProductTests.Numbers(21, 5));
        var read = Back(file => file.Add("a", matrix, storage)).Matrix("a");
        Assert.Equal((3, 7), (read.Rows, read.Columns));
        for (var i = 0; i < 21; i++) Assert.Equal(matrix.Values[i], read.Values[i], tolerance + 1e-9);
    }

    [Fact]
    public void TextsAndRowsComeBack()
    {
        var read = Back(file =>
        {
            file.Add("words", "être\nthe");
            file.Add("bias", [1.5f, -2f]);
        });
        Assert.Equal("être\nthe", read.Text("words"));
        Assert.Equal([1.5f, -2f], read.Row("bias"));
        Assert.Throws<InvalidDataException>(() => read.Matrix("words"));
    }

    [Fact]
    public void ATornFileIsRefused()
    {
        var stream = new MemoryStream();
        var file = new WeightWriter();
        file.Add("a", new Matrix(4, 4, new float[16]), WeightStorage.Byte);
        file.Write(stream);
        for (var length = 0; length < stream.Length; length++)
            Assert.Throws<InvalidDataException>(() => WeightReader.Read(new MemoryStream(stream.ToArray(), 0, length)));
    }

    [Fact]
    public void AnotherFileIsRefused() => Assert.Throws<InvalidDataException>(() => WeightReader.Read(new MemoryStream("<html></html>"u8.ToArray())));

    [Fact]
    public void WordsThatAreUsedAlikeHaveVectorsThatAreAlike()
    {
        var vectors = WordVectors.Default;
        Assert.True(Likeness("said", "told") > Likeness("said", "banana") + 0.3);
        Assert.Equal(0, vectors.IndexOf("qwxzzk"));

        double Likeness(string left, string right)
        {
            var (a, b) = (new float[vectors.Dimensions], new float[vectors.Dimensions]);
            vectors.CopyTo(vectors.IndexOf(left), a);
            vectors.CopyTo(vectors.IndexOf(right), b);
            return Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));
        }

        static double Dot(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
    }

    private static WeightReader Back(Action<WeightWriter> add)
    {
        var (file, stream) = (new WeightWriter(), new MemoryStream());
        add(file);
        file.Write(stream);
        stream.Position = 0;
        return WeightReader.Read(stream);
    }
}
