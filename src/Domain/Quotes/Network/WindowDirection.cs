using OnRecord.Domain.Networks;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>The recurrent layer over windows in one direction: a token's state is multiplied once, however many windows hold it.</summary>
internal sealed class WindowDirection
{
    private readonly DenseLayer input;
    private readonly Matrix told;
    private readonly PackedMatrix recurrent;

    /// <summary>Takes the weights of a name out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public WindowDirection(WeightReader weights, string name)
    {
        input = new DenseLayer(weights.Matrix($"{name}.input"), weights.Row($"{name}.bias"));
        (told, recurrent) = (weights.Matrix($"{name}.told"), new PackedMatrix(weights.Matrix($"{name}.recurrent")));
    }

    /// <summary>How many numbers a token comes in with.</summary>
    public int Inputs => input.Inputs;

    /// <summary>How many numbers a token goes out with.</summary>
    public int Units => recurrent.Rows;

    /// <summary>How many numbers its gates have.</summary>
    public int Gates => input.Outputs;

    /// <summary>Works out the gates' sums over the states.</summary>
    public void Multiply(RoundedItems states, Span<float> sums) => input.Run(states, 0, states.Count, sums);

    /// <summary>Reads the sequences.</summary>
    /// <param name="batch">How the items of the windows are packed.</param>
    /// <param name="sums">The gates' sums over the states, one row a token.</param>
    /// <param name="items">For each item its token's row of <paramref name="sums"/>, then the <see cref="WindowInputs.Count"/> rows of what is told of it.</param>
    /// <param name="order">For each item of the batch which of <paramref name="items"/> it is; empty where it is that of its own place.</param>
    /// <param name="outputs">Room for the outputs.</param>
    /// <param name="stride">How far the outputs of two items of the batch lie apart; an item's go to the place that <paramref name="order"/> tells.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> sums, ReadOnlySpan<int> items, ReadOnlySpan<int> order, Span<float> outputs, int stride) =>
        LstmRecurrence.Run(batch, recurrent, new WindowSums(told, sums, items, order), outputs, stride, order);

    private readonly ref struct WindowSums(Matrix told, ReadOnlySpan<float> sums, ReadOnlySpan<int> items, ReadOnlySpan<int> order) : IGateSums
    {
        private readonly ReadOnlySpan<float> sums = sums;
        private readonly ReadOnlySpan<int> items = items;
        private readonly ReadOnlySpan<int> order = order;

        public void Fill(int first, int count, Span<float> gates)
        {
            var width = told.Columns;
            for (var i = 0; i < count; i++)
            {
                var item = order.IsEmpty ? first + i : order[first + i];
                var own = items.Slice(item * RoleNetwork.Facts, RoleNetwork.Facts);
                var to = gates.Slice(i * width, width);
                sums.Slice(own[0] * width, width).CopyTo(to);
                RowSum.Add(told, own[1..], to);
            }
        }
    }
}
