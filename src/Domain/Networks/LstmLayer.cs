using System.Buffers;

namespace OnRecord.Domain.Networks;

/// <summary>A recurrent layer of long short-term memory that reads sequences in one direction.</summary>
/// <remarks>Immutable, safe for use from several threads.</remarks>
public sealed class LstmLayer
{
    // Sums worked out at once: they stay in the processor's cache until their steps come; a multiple of the rows that products are quickest with.
    private const int SumsAtOnce = 48;

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
    /// <param name="outputs">Room for the outputs.</param>
    /// <param name="stride">How far the outputs of two items lie apart.</param>
    /// <param name="order">For each item, as packed, at which place its outputs go; empty where they go to its own.</param>
    public void Run(SequenceBatch batch, RoundedItems inputs, Span<float> outputs, int stride, ReadOnlySpan<int> order)
    {
        var room = ArrayPool<float>.Shared.Rent(SumsAtOnce * input.Outputs);
        Run(batch, new InputSums(input, inputs, room), outputs, stride, order);
        ArrayPool<float>.Shared.Return(room);
    }

    /// <summary>Reads all sequences of a batch.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="sums">What the gates sum over the inputs.</param>
    /// <param name="outputs">Room for the outputs.</param>
    /// <param name="stride">How far the outputs of two items lie apart.</param>
    /// <param name="order">For each item, as packed, at which place its outputs go; empty where they go to its own.</param>
    /// <typeparam name="TSums">A value, so that it is compiled into the loop.</typeparam>
    public void Run<TSums>(SequenceBatch batch, TSums sums, Span<float> outputs, int stride, ReadOnlySpan<int> order)
        where TSums : struct, IGateSums, allows ref struct => LstmRecurrence.Run(batch, recurrent, sums, outputs, stride, order);

    /// <summary>Works out what the gates sum over items, bias included.</summary>
    /// <param name="items">Item after item.</param>
    /// <param name="count">How many.</param>
    /// <param name="gates">Room for 4 units an item.</param>
    public void Sum(ReadOnlySpan<float> items, int count, Span<float> gates) => input.Run(items, count, gates);

    // Worked out for several steps at once where few sequences are left, since products of many rows are quicker.
    private ref struct InputSums(DenseLayer input, RoundedItems inputs, Span<float> room) : IGateSums
    {
        private readonly Span<float> room = room;
        private int from;
        private int end;

        public void Fill(int first, int count, Span<float> gates)
        {
            var width = input.Outputs;
            for (var done = 0; done < count;)
            {
                if (first + done >= end) Work(first + done);
                var known = Math.Min(count - done, end - first - done);
                room.Slice((first + done - from) * width, known * width).CopyTo(gates[(done * width)..]);
                done += known;
            }
        }

        private void Work(int first)
        {
            (from, end) = (first, Math.Min(first + SumsAtOnce, inputs.Count));
            input.Run(inputs, from, end - from, room);
        }
    }
}
