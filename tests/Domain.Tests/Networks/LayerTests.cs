using OnRecord.Domain.Networks;
using Xunit;

namespace OnRecord.Domain.Tests.Networks;

public class LayerTests
{
    private const int Inputs = 5;
    private const int Units = 16;

    [Fact]
    public void ItemsArePackedStepByStepLongestFirst()
    {
        var batch = SequenceBatch.Of([2, 0, 4, 2]);
        Assert.Equal((8, 4), (batch.Rows, batch.Steps));
        Assert.Equal([0, 3, 6, 7], Enumerable.Range(0, 4).Select(position => batch.RowOf(2, position)));
        Assert.Equal([1, 4], Enumerable.Range(0, 2).Select(position => batch.RowOf(0, position)));
        Assert.Equal([2, 5], Enumerable.Range(0, 2).Select(position => batch.RowOf(3, position)));
        Assert.Equal(batch.RowOf(2, 3), batch.Reversed[batch.RowOf(2, 0)]);
        Assert.Equal(batch.RowOf(0, 0), batch.Reversed[batch.RowOf(0, 1)]);
    }

    [Fact]
    public void NoSequencesAreABatchToo() => Assert.Equal((0, 0, 0), (SequenceBatch.Of([]).Rows, SequenceBatch.Of([]).Steps, SequenceBatch.Of([0, 0]).Rows));

    [Fact]
    public void ALayerDoesToEachSequenceWhatItsEquationsSay()
    {
        var (layer, input, recurrent, bias) = Layer(7);
        var batch = SequenceBatch.Of([3, 1, 6]);
        var items = MatrixProductTests.Numbers(batch.Rows * Inputs, 8);
        var outputs = new float[batch.Rows * Units];
        Run(layer, batch, items, outputs);
        for (var sequence = 0; sequence < batch.Count; sequence++)
        {
            var (output, cell) = (new double[Units], new double[Units]);
            for (var position = 0; position < batch.Length(sequence); position++)
            {
                var row = batch.RowOf(sequence, position);
                var before = output.ToArray();
                for (var unit = 0; unit < Units; unit++)
                {
                    var (i, f, g, o) = (Sum(0, unit), Sum(1, unit), Sum(2, unit), Sum(3, unit));
                    cell[unit] = Logistic(f) * cell[unit] + Logistic(i) * Math.Tanh(g);
                    output[unit] = Logistic(o) * Math.Tanh(cell[unit]);
                    // Weights are rounded to 16 bits.
                    Assert.Equal(output[unit], outputs[row * Units + unit], 1e-4);
                }

                double Sum(int gate, int unit)
                {
                    var at = gate * Units + unit;
                    double sum = bias[at];
                    for (var k = 0; k < Inputs; k++) sum += items[row * Inputs + k] * input.Row(k)[at];
                    for (var k = 0; k < Units; k++) sum += before[k] * recurrent.Row(k)[at];
                    return sum;
                }
            }
        }

        static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
    }

    [Fact]
    public void TheBackwardHalfReadsFromTheEnd()
    {
        var (layer, _, _, _) = Layer(9);
        var both = new BiLstmLayer(layer, layer);
        var items = MatrixProductTests.Numbers(4 * Inputs, 10);
        var mirrored = Enumerable.Range(0, 4).Reverse().SelectMany(item => items.AsSpan(item * Inputs, Inputs).ToArray()).ToArray();
        var (straight, back) = (new float[4 * 2 * Units], new float[4 * 2 * Units]);
        both.Run(SequenceBatch.Of([4]), items, straight);
        both.Run(SequenceBatch.Of([4]), mirrored, back);
        for (var item = 0; item < 4; item++)
            Assert.Equal(straight.AsSpan(item * 2 * Units, Units).ToArray(), back.AsSpan((3 - item) * 2 * Units + Units, Units).ToArray());
    }

    [Fact]
    public void ASequenceComesOutTheSameWhateverIsReadBesideIt()
    {
        var (layer, _, _, _) = Layer(11);
        var items = MatrixProductTests.Numbers(6 * Inputs, 12);
        var (alone, together) = (new float[6 * Units], new float[12 * Units]);
        Run(layer, SequenceBatch.Of([6]), items, alone);
        var batch = SequenceBatch.Of([2, 6, 4]);
        var packed = MatrixProductTests.Numbers(12 * Inputs, 13);
        for (var position = 0; position < 6; position++) items.AsSpan(position * Inputs, Inputs).CopyTo(packed.AsSpan(batch.RowOf(1, position) * Inputs));
        Run(layer, batch, packed, together);
        for (var position = 0; position < 6; position++)
            Assert.Equal(alone.AsSpan(position * Units, Units).ToArray(), together.AsSpan(batch.RowOf(1, position) * Units, Units).ToArray());
    }

    [Fact]
    public void OutputsGoWhereTheOrderSays()
    {
        var (layer, _, _, _) = Layer(14);
        var batch = SequenceBatch.Of([5, 5]);
        var (straight, turned) = (new float[10 * Units], new float[10 * (Units + 3)]);
        using var items = RoundedItems.Of(MatrixProductTests.Numbers(10 * Inputs, 15), 10, Inputs);
        layer.Run(batch, items, straight, Units, []);
        layer.Run(batch, items, turned, Units + 3, batch.Reversed);
        for (var row = 0; row < 10; row++)
            Assert.Equal(straight.AsSpan(row * Units, Units).ToArray(), turned.AsSpan(batch.Reversed[row] * (Units + 3), Units).ToArray());
    }

    [Fact]
    public void FunctionsKnowTheirLimits()
    {
        float[] values = [-200, -1, 0, 1, 200];
        var (sigmoid, tanh, softmax) = (values.ToArray(), values.ToArray(), new float[] { 1000, 1000, -1000 });
        Activation.Sigmoid(sigmoid);
        Activation.Tanh(tanh);
        Activation.Softmax(softmax);
        Assert.Equal([0f, 0.268941f, 0.5f, 0.731059f, 1f], sigmoid.Select(value => MathF.Round(value, 6)));
        Assert.Equal([-1f, -0.761594f, 0f, 0.761594f, 1f], tanh.Select(value => MathF.Round(value, 6)));
        Assert.Equal([0.5f, 0.5f, 0f], softmax.Select(value => MathF.Round(value, 6)));
    }

    private static (LstmLayer Layer, Matrix Input, Matrix Recurrent, float[] Bias) Layer(int seed)
    {
        var input = new Matrix(Inputs, 4 * Units, MatrixProductTests.Numbers(Inputs * 4 * Units, seed));
        var recurrent = new Matrix(Units, 4 * Units, MatrixProductTests.Numbers(Units * 4 * Units, seed + 50));
        var bias = MatrixProductTests.Numbers(4 * Units, seed + 100);
        return (new LstmLayer(input, recurrent, bias), input, recurrent, bias);
    }

    private static void Run(LstmLayer layer, SequenceBatch batch, float[] items, float[] outputs)
    {
        using var rounded = RoundedItems.Of(items, batch.Rows, layer.Inputs);
        layer.Run(batch, rounded, outputs, layer.Units, []);
    }
}
