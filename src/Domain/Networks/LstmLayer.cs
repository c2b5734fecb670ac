namespace OnRecord.Domain.Networks;

/// <summary>A recurrent layer of long short-term memory that reads sequences in one direction.</summary>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class LstmLayer
{
    private readonly DenseLayer input;
    private readonly PackedMatrix recurrent;

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
        (this.input, this.recurrent) = (new DenseLayer(input, bias), new PackedMatrix(recurrent));
    }

    /// <summary>How many numbers an item comes in with.</summary>
    public int Inputs => input.Inputs;

    /// <summary>How many numbers an item goes out with.</summary>
    public int Units { get; }

    /// <summary>Reads all sequences of a batch from their first item to their last.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="inputs">The items, packed.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> inputs, Span<float> outputs) =>
        Run(batch, new InputSums(input, inputs), outputs);

    /// <summary>Reads all sequences of a batch.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="sums">What the gates sum over the inputs.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    /// <typeparam name="TSums">A value, so that it is compiled into the loop.</typeparam>
    public void Run<TSums>(SequenceBatch batch, TSums sums, Span<float> outputs)
        where TSums : struct, IGateSums, allows ref struct => LstmRecurrence.Run(batch, recurrent, sums, outputs);

    /// <summary>Works out what the gates sum over items, bias included.</summary>
    /// <param name="items">Item after item.</param>
    /// <param name="count">How many.</param>
    /// <param name="gates">Room for 4 units an item.</param>
    public void Sum(ReadOnlySpan<float> items, int count, Span<float> gates) => input.Run(items, count, gates);

    private readonly ref struct InputSums(DenseLayer input, ReadOnlySpan<float> inputs) : IGateSums
    {
        private readonly ReadOnlySpan<float> inputs = inputs;

        public void Fill(int first, int count, Span<float> gates) => input.Run(inputs.Slice(first * input.Inputs, count * input.Inputs), count, gates);
    }
}
