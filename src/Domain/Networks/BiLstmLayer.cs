using System.Buffers;

namespace OnRecord.Domain.Networks;

/// <summary>Two recurrent layers over the same sequences, one from either end; an item goes out with both outputs, forward first.</summary>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class BiLstmLayer(LstmLayer forward, LstmLayer backward)
{
    /// <summary>How many numbers an item comes in with.</summary>
    public int Inputs => forward.Inputs;

    /// <summary>How many numbers an item goes out with.</summary>
    public int Outputs => forward.Units + backward.Units;

    /// <summary>Takes the weights of a name out of a file: <c>name.forward.input</c>, <c>.recurrent</c>, <c>.bias</c>, and the same of <c>backward</c>.</summary>
    /// <exception cref="InvalidDataException">One is missing.</exception>
    public static BiLstmLayer Of(WeightReader weights, string name)
    {
        return new BiLstmLayer(Part("forward"), Part("backward"));

        LstmLayer Part(string part) =>
            new(weights.Matrix($"{name}.{part}.input"), weights.Matrix($"{name}.{part}.recurrent"), weights.Row($"{name}.{part}.bias"));
    }

    /// <summary>Reads all sequences of a batch.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="inputs">The items, packed.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        var rows = batch.Rows;
        var reversed = batch.Reversed;
        var own = ArrayPool<float>.Shared.Rent(rows * Math.Max(forward.Units, backward.Units));
        var mirrored = ArrayPool<float>.Shared.Rent(rows * Inputs);
        forward.Run(batch, inputs, own);
        for (var row = 0; row < rows; row++) own.AsSpan(row * forward.Units, forward.Units).CopyTo(outputs[(row * Outputs)..]);
        for (var row = 0; row < rows; row++) inputs.Slice(reversed[row] * Inputs, Inputs).CopyTo(mirrored.AsSpan(row * Inputs));
        backward.Run(batch, mirrored.AsSpan(0, rows * Inputs), own);
        for (var row = 0; row < rows; row++) own.AsSpan(reversed[row] * backward.Units, backward.Units).CopyTo(outputs[(row * Outputs + forward.Units)..]);
        ArrayPool<float>.Shared.Return(own);
        ArrayPool<float>.Shared.Return(mirrored);
    }
}
