using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>A <see cref="BiLstmLayer"/> that learns.</summary>
/// <remarks>A backward pass belongs to the forward pass before it.</remarks>
public sealed class TrainableBiLstm(int inputs, int units, Random random)
{
    private readonly TrainableLstm forward = new(inputs, units, random);
    private readonly TrainableLstm backward = new(inputs, units, random);
    private float[] mirrored = [];
    private float[] left = [];
    private float[] right = [];

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => forward.Parameters.Concat(backward.Parameters);

    /// <summary>Numbers an item comes in with.</summary>
    public int Inputs => inputs;

    /// <summary>Numbers an item goes out with.</summary>
    public int Outputs => 2 * units;

    /// <summary>Reads all sequences, and keeps what the backward pass needs.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="items">The items, packed.</param>
    /// <param name="outputs">Room for the outputs, packed, forward first.</param>
    public void Forward(SequenceBatch batch, ReadOnlySpan<float> items, Span<float> outputs)
    {
        var rows = batch.Rows;
        var reversed = batch.Reversed;
        if (left.Length < rows * units) (mirrored, left, right) = (new float[rows * inputs], new float[rows * units], new float[rows * units]);
        for (var row = 0; row < rows; row++) items.Slice(reversed[row] * inputs, inputs).CopyTo(mirrored.AsSpan(row * inputs));
        forward.Forward(batch, items, left);
        backward.Forward(batch, mirrored.AsSpan(0, rows * inputs), right);
        for (var row = 0; row < rows; row++)
        {
            left.AsSpan(row * units, units).CopyTo(outputs[(row * 2 * units)..]);
            right.AsSpan(reversed[row] * units, units).CopyTo(outputs[(row * 2 * units + units)..]);
        }
    }

    /// <summary>Adds to the gradients, and gives the slopes along the inputs.</summary>
    /// <param name="batch">That of the forward pass.</param>
    /// <param name="items">What came in.</param>
    /// <param name="slopes">The slopes along what went out.</param>
    /// <param name="result">Room for the slopes along the inputs; empty where nobody asks.</param>
    public void Backward(SequenceBatch batch, ReadOnlySpan<float> items, ReadOnlySpan<float> slopes, Span<float> result)
    {
        var rows = batch.Rows;
        var reversed = batch.Reversed;
        var (along, against) = (new float[rows * units], new float[rows * units]);
        for (var row = 0; row < rows; row++)
        {
            slopes.Slice(row * 2 * units, units).CopyTo(along.AsSpan(row * units));
            slopes.Slice(row * 2 * units + units, units).CopyTo(against.AsSpan(reversed[row] * units));
        }

        forward.Backward(batch, items, left.AsSpan(0, rows * units), along, result);
        var back = result.IsEmpty ? [] : new float[rows * inputs];
        backward.Backward(batch, mirrored.AsSpan(0, rows * inputs), right.AsSpan(0, rows * units), against, back);
        if (result.IsEmpty) return;
        for (var row = 0; row < rows; row++)
        {
            var from = back.AsSpan(reversed[row] * inputs, inputs);
            var to = result.Slice(row * inputs, inputs);
            for (var i = 0; i < inputs; i++) to[i] += from[i];
        }
    }

    /// <summary>As the engine takes it.</summary>
    public BiLstmLayer ToLayer() => new(forward.ToLayer(), backward.ToLayer());

    /// <summary>Adds the weights to a file, as <see cref="BiLstmLayer.Of"/> finds them.</summary>
    public void Write(WeightWriter file, string name, WeightStorage storage)
    {
        foreach (var (part, layer) in new[] { ("forward", forward), ("backward", backward) })
        {
            file.Add($"{name}.{part}.input", layer.Input.ToMatrix(), storage);
            file.Add($"{name}.{part}.recurrent", layer.Recurrent.ToMatrix(), storage);
            file.Add($"{name}.{part}.bias", layer.Bias.Value);
        }
    }
}
