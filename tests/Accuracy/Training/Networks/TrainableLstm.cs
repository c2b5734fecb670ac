using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>An <see cref="LstmLayer"/> that learns; the backward pass goes through all steps.</summary>
/// <remarks>A backward pass belongs to the forward pass before it, whose inputs and outputs it is given again.</remarks>
public sealed class TrainableLstm
{
    private readonly int units;
    private float[] gates = [];
    private float[] cells = [];

    /// <summary>Random weights; the forget gates start open.</summary>
    /// <param name="inputs">Numbers an item comes in with.</param>
    /// <param name="units">Numbers it goes out with, a multiple of 16.</param>
    /// <param name="random">Decides the weights.</param>
    public TrainableLstm(int inputs, int units, Random random)
    {
        this.units = units;
        Input = new Parameter(inputs, 4 * units).Glorot(random);
        Recurrent = new Parameter(units, 4 * units).Glorot(random);
        Bias = new Parameter(1, 4 * units);
        Bias.Value.AsSpan(units, units).Fill(1);
    }

    /// <summary>Inputs × gates.</summary>
    public Parameter Input { get; }

    /// <summary>Units × gates.</summary>
    public Parameter Recurrent { get; }

    /// <summary>One number a gate.</summary>
    public Parameter Bias { get; }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [Input, Recurrent, Bias];

    /// <summary>Reads all sequences, and keeps what the backward pass needs.</summary>
    public void Forward(SequenceBatch batch, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        var rows = batch.Rows;
        if (gates.Length < rows * 4 * units) (gates, cells) = (new float[rows * 4 * units], new float[rows * units]);
        TrainableDense.Forward(inputs, rows, Input, Bias, gates);
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

    /// <summary>Adds to the gradients, and gives the slopes along the inputs.</summary>
    /// <param name="batch">That of the forward pass.</param>
    /// <param name="inputs">What came in.</param>
    /// <param name="outputs">What went out.</param>
    /// <param name="slopes">The slopes along what went out; used up.</param>
    /// <param name="result">Room for the slopes along the inputs; empty where nobody asks.</param>
    public void Backward(SequenceBatch batch, ReadOnlySpan<float> inputs, ReadOnlySpan<float> outputs, Span<float> slopes, Span<float> result)
    {
        var rows = batch.Rows;
        var sums = new float[rows * 4 * units];
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
            MatrixProduct.Multiply(sums.AsSpan(first * 4 * units), count, 4 * units, transposed, units, slopes[(earlier * units)..], add: true);
        }

        Gradients.AddWeights(previous, sums, rows, units, 4 * units, Recurrent.Gradient);
        Gradients.AddWeights(inputs, sums, rows, Input.Rows, 4 * units, Input.Gradient);
        Gradients.AddRows(sums, rows, 4 * units, Bias.Gradient);
        if (!result.IsEmpty) Gradients.ToInputs(sums, rows, 4 * units, Input.Value, Input.Rows, result);
    }

    /// <summary>As the engine takes it.</summary>
    public LstmLayer ToLayer() => new(Input.ToMatrix(), Recurrent.ToMatrix(), Bias.Value);

    // The slope along a cell comes from its output and from the step after it.
    private void BackThroughGates(int row, int before, ReadOnlySpan<float> slopes, float[] sums, float[] memory)
    {
        for (var i = 0; i < units; i++)
        {
            var (at, gate) = (row * units + i, row * 4 * units + i);
            var (input, forget, candidate, open) = (gates[gate], gates[gate + units], gates[gate + 2 * units], gates[gate + 3 * units]);
            var squashed = MathF.Tanh(cells[at]);
            var slope = memory[at] + slopes[at] * open * (1 - squashed * squashed);
            sums[gate] = slope * candidate * input * (1 - input);
            sums[gate + units] = before < 0 ? 0 : slope * cells[before * units + i] * forget * (1 - forget);
            sums[gate + 2 * units] = slope * input * (1 - candidate * candidate);
            sums[gate + 3 * units] = slopes[at] * squashed * open * (1 - open);
            if (before >= 0) memory[before * units + i] = slope * forget;
        }
    }
}
