using System.Buffers;

namespace OnRecord.Domain.Networks;

/// <summary>A recurrent layer of long short-term memory that reads sequences in one direction.</summary>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class LstmLayer
{
    private readonly DenseLayer input;
    private readonly Matrix recurrent;

    /// <summary>Takes the weights; each row of gates is input, forget, cell, output.</summary>
    /// <param name="input">Inputs × 4 units.</param>
    /// <param name="recurrent">Units × 4 units.</param>
    /// <param name="bias">4 units.</param>
    /// <exception cref="ArgumentException">The sizes do not fit, or the units are no multiple of 16.</exception>
    public LstmLayer(Matrix input, Matrix recurrent, float[] bias)
    {
        Units = recurrent.Rows;
        if (Units % 16 != 0 || recurrent.Columns != 4 * Units || input.Columns != 4 * Units || bias.Length != 4 * Units)
            throw new ArgumentException($"A layer of {Units} units does not fit {input.Columns}, {recurrent.Columns} and {bias.Length} gates.");
        (this.input, this.recurrent) = (new DenseLayer(input, bias), recurrent);
    }

    /// <summary>How many numbers an item comes in with.</summary>
    public int Inputs => input.Inputs;

    /// <summary>How many numbers an item goes out with.</summary>
    public int Units { get; }

    /// <summary>Reads all sequences of a batch from their first item to their last.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="inputs">The items, packed.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        var rows = batch.Rows;
        if (rows == 0) return;
        var gates = ArrayPool<float>.Shared.Rent(rows * 4 * Units);
        var cells = ArrayPool<float>.Shared.Rent(rows * Units);
        input.Run(inputs, rows, gates);
        for (var step = 0; step < batch.Steps; step++)
        {
            var (first, count) = (batch.Offset(step), batch.Offset(step + 1) - batch.Offset(step));
            var own = gates.AsSpan(first * 4 * Units, count * 4 * Units);
            ReadOnlySpan<float> before = [];
            if (step > 0)
            {
                var earlier = batch.Offset(step - 1);
                before = cells.AsSpan(earlier * Units, count * Units);
                MatrixProduct.Multiply(outputs.Slice(earlier * Units, count * Units), count, Units, recurrent.Values, 4 * Units, own, add: true);
            }

            LstmStep.Run(own, Units, before, cells.AsSpan(first * Units, count * Units), outputs.Slice(first * Units, count * Units));
        }

        ArrayPool<float>.Shared.Return(gates);
        ArrayPool<float>.Shared.Return(cells);
    }
}
