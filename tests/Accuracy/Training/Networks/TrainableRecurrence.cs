using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A <see cref="LstmRecurrence"/> that learns; the backward pass goes through all steps.</summary>
/// <remarks>A backward pass belongs to the forward pass before it, whose outputs it is given again.</remarks>
public sealed class TrainableRecurrence(int units, Random random)
{
    private float[] gates = [];
    private float[] cells = [];

    /// <summary>Units × gates.</summary>
    public Parameter Recurrent { get; } = new Parameter(units, 4 * units).Glorot(random);

    /// <summary>Reads all sequences, and keeps what the backward pass needs.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="sums">The gates' sums over the inputs, bias included, packed; left as they are.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Forward(SequenceBatch batch, ReadOnlySpan<float> sums, Span<float> outputs)
    {
        var rows = batch.Rows;
        if (gates.Length < rows * 4 * units) (gates, cells) = (new float[rows * 4 * units], new float[rows * units]);
        sums[..(rows * 4 * units)].CopyTo(gates);
        for (var step = 0; step < batch.Steps; step++)
        {
            var (first, count) = (batch.Offset(step), batch.Offset(step + 1) - batch.Offset(step));
            var own = gates.AsSpan(first * 4 * units, count * 4 * units);
            ReadOnlySpan<float> before = [];
            if (step > 0)
            {
                var earlier = batch.Offset(step - 1);
                before = cells.AsSpan(earlier * units, count * units);
                MatrixProduct.Multiply(outputs.Slice(earlier * units, count * units), count, units, Recurrent.Value, 4 * units, own, add: true);
            }

            LstmStep.Run(own, units, before, cells.AsSpan(first * units, count * units), outputs.Slice(first * units, count * units));
        }
    }

    /// <summary>Adds to the gradient, and gives the slopes along the gates' sums.</summary>
    /// <param name="batch">That of the forward pass.</param>
    /// <param name="outputs">What went out.</param>
    /// <param name="slopes">The slopes along what went out; used up.</param>
    /// <param name="sums">Room for the slopes along the gates' sums.</param>
    public void Backward(SequenceBatch batch, ReadOnlySpan<float> outputs, Span<float> slopes, Span<float> sums)
    {
        var rows = batch.Rows;
        var memory = new float[rows * units];
        var previous = new float[rows * units];
        var transposed = new float[4 * units * units];
        MatrixProduct.Transpose(Recurrent.Value, units, 4 * units, transposed);
        for (var step = batch.Steps - 1; step >= 0; step--)
        {
            var (first, count) = (batch.Offset(step), batch.Offset(step + 1) - batch.Offset(step));
            var earlier = step > 0 ? batch.Offset(step - 1) : -1;
            for (var row = first; row < first + count; row++) BackThroughGates(row, earlier < 0 ? -1 : earlier + row - first, slopes, sums, memory);
            if (earlier < 0) continue;
            outputs.Slice(earlier * units, count * units).CopyTo(previous.AsSpan(first * units));
            MatrixProduct.Multiply(sums.Slice(first * 4 * units, count * 4 * units), count, 4 * units, transposed, units, slopes.Slice(earlier * units, count * units), add: true);
        }

        Gradients.AddWeights(previous, sums, rows, units, 4 * units, Recurrent.Gradient);
    }

    // The slope along a cell comes from its output and from the step after it.
    private void BackThroughGates(int row, int before, ReadOnlySpan<float> slopes, Span<float> sums, float[] memory)
    {
        var width = units / Vector256<float>.Count;
        var gate = Vectors(gates.AsSpan(row * 4 * units, 4 * units));
        var cell = Vectors(cells.AsSpan(row * units, units));
        var earlier = before < 0 ? [] : Vectors(cells.AsSpan(before * units, units));
        var kept = Vectors(memory.AsSpan(row * units, units));
        var back = before < 0 ? [] : Vectors(memory.AsSpan(before * units, units));
        var along = MemoryMarshal.Cast<float, Vector256<float>>(slopes.Slice(row * units, units));
        var sum = Vectors(sums.Slice(row * 4 * units, 4 * units));
        var one = Vector256<float>.One;
        for (var i = 0; i < width; i++)
        {
            var (input, forget, candidate, open) = (gate[i], gate[width + i], gate[2 * width + i], gate[3 * width + i]);
            var squashed = Activation.Tanh(cell[i]);
            var slope = kept[i] + along[i] * open * (one - squashed * squashed);
            sum[i] = slope * candidate * input * (one - input);
            sum[width + i] = before < 0 ? Vector256<float>.Zero : slope * earlier[i] * forget * (one - forget);
            sum[2 * width + i] = slope * input * (one - candidate * candidate);
            sum[3 * width + i] = along[i] * squashed * open * (one - open);
            if (before >= 0) back[i] = slope * forget;
        }
    }

    private static Span<Vector256<float>> Vectors(Span<float> numbers) => MemoryMarshal.Cast<float, Vector256<float>>(numbers);
}
