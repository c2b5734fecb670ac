using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>The recurrent layer over windows in one direction, while it learns: a token's state is multiplied once, however many windows hold it.</summary>
internal sealed class TrainableDirection
{
    private readonly int units;
    private readonly bool reversed;
    private readonly TrainableDense input;
    private readonly Parameter told;
    private readonly TrainableRecurrence recurrence;
    private float[] sums = [];
    private float[] outputs = [];

    /// <summary>Random weights; the forget gates start open.</summary>
    /// <param name="states">How many numbers a token comes in with.</param>
    /// <param name="units">How many it goes out with.</param>
    /// <param name="reversed">Whether windows are read from their ends.</param>
    /// <param name="random">Decides the weights.</param>
    public TrainableDirection(int states, int units, bool reversed, Random random)
    {
        (this.units, this.reversed) = (units, reversed);
        input = new TrainableDense(states, Gates, random);
        input.Bias.Value.AsSpan(units, units).Fill(1);
        told = new Parameter(WindowInputs.Rows, Gates).Uniform(random, 0.1f);
        recurrence = new TrainableRecurrence(units, random);
    }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [.. input.Parameters, told, recurrence.Recurrent];

    private int Gates => 4 * units;

    /// <summary>Reads the windows.</summary>
    /// <param name="windows">The windows.</param>
    /// <param name="states">The tokens' states, packed as articles.</param>
    /// <param name="joined">Room for what goes out in both directions, packed as windows.</param>
    /// <param name="column">Where in a row of it this direction begins.</param>
    public void Forward(PackedWindows windows, float[] states, float[] joined, int column)
    {
        var rows = states.Length / input.Weights.Rows;
        var own = new float[rows * Gates];
        input.Forward(states, rows, own);
        (sums, outputs) = (new float[windows.Batch.Rows * Gates], new float[windows.Batch.Rows * units]);
        for (var row = 0; row < windows.Batch.Rows; row++)
        {
            var sum = sums.AsSpan(At(windows, row) * Gates, Gates);
            own.AsSpan(windows.TokenRow(row) * Gates, Gates).CopyTo(sum);
            foreach (var fact in windows.Told(row)) RowSum.Add(told.Value.AsSpan(fact * Gates, Gates), sum);
        }

        recurrence.Forward(windows.Batch, sums, outputs);
        for (var row = 0; row < windows.Batch.Rows; row++) outputs.AsSpan(At(windows, row) * units, units).CopyTo(joined.AsSpan(row * 2 * units + column));
    }

    /// <summary>Adds to the gradients and to the slopes along the states.</summary>
    public void Backward(PackedWindows windows, float[] states, float[] joined, int column, float[] slopes)
    {
        var along = new float[outputs.Length];
        for (var row = 0; row < windows.Batch.Rows; row++) joined.AsSpan(row * 2 * units + column, units).CopyTo(along.AsSpan(At(windows, row) * units));
        recurrence.Backward(windows.Batch, outputs, along, sums);
        var rows = states.Length / input.Weights.Rows;
        var own = new float[rows * Gates];
        for (var row = 0; row < windows.Batch.Rows; row++)
        {
            var slope = sums.AsSpan(At(windows, row) * Gates, Gates);
            RowSum.Add(slope, own.AsSpan(windows.TokenRow(row) * Gates, Gates));
            foreach (var fact in windows.Told(row)) RowSum.Add(slope, told.Gradient.AsSpan(fact * Gates, Gates));
        }

        input.Backward(states, own, rows, slopes, add: true);
    }

    /// <summary>Adds the weights to a file.</summary>
    public void Write(WeightWriter file, string name)
    {
        file.Add($"{name}.input", input.Weights.ToMatrix(), WeightStorage.Half);
        file.Add($"{name}.bias", input.Bias.Value);
        file.Add($"{name}.told", told.ToMatrix(), WeightStorage.Half);
        file.Add($"{name}.recurrent", recurrence.Recurrent.ToMatrix(), WeightStorage.Half);
    }

    private int At(PackedWindows windows, int row) => reversed ? windows.Batch.Reversed[row] : row;
}
