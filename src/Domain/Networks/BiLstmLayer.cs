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
    public void Run(SequenceBatch batch, RoundedItems inputs, Span<float> outputs)
    {
        forward.Run(batch, inputs, outputs, Outputs, []);
        using var mirrored = inputs.Reordered(batch.Reversed);
        backward.Run(batch, mirrored, outputs[forward.Units..], Outputs, batch.Reversed);
    }

    /// <summary>Reads all sequences of a batch.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="inputs">The items, packed.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> inputs, Span<float> outputs)
    {
        using var rounded = RoundedItems.Of(inputs, batch.Rows, Inputs);
        Run(batch, rounded, outputs);
    }

    /// <summary>How many gates both halves have.</summary>
    public int Gates => 4 * (forward.Units + backward.Units);

    /// <summary>What the gates of both halves sum over items, for items that come again and again.</summary>
    /// <param name="items">Item after item.</param>
    /// <param name="count">How many.</param>
    /// <param name="sums">Room for <see cref="Gates"/> numbers an item: the sums of the forward half, then those of the backward half.</param>
    public void Sum(ReadOnlySpan<float> items, int count, Span<float> sums)
    {
        SumHalf(forward, items, count, sums, 0);
        SumHalf(backward, items, count, sums, 4 * forward.Units);
    }

    /// <summary>Reads all sequences of a batch whose items' sums are known.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="sums">For each item, as packed, what <see cref="Sum"/> made of it.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<ArraySegment<float>> sums, Span<float> outputs)
    {
        var reversed = batch.Reversed;
        forward.Run(batch, new KnownSums(sums, [], 0, 4 * forward.Units), outputs, Outputs, []);
        backward.Run(batch, new KnownSums(sums, reversed, 4 * forward.Units, 4 * backward.Units), outputs[forward.Units..], Outputs, reversed);
    }

    private void SumHalf(LstmLayer half, ReadOnlySpan<float> items, int count, Span<float> sums, int from)
    {
        var width = 4 * half.Units;
        var own = ArrayPool<float>.Shared.Rent(count * width);
        half.Sum(items, count, own);
        for (var i = 0; i < count; i++) own.AsSpan(i * width, width).CopyTo(sums[(i * Gates + from)..]);
        ArrayPool<float>.Shared.Return(own);
    }

    private readonly ref struct KnownSums(ReadOnlySpan<ArraySegment<float>> sums, ReadOnlySpan<int> order, int from, int width) : IGateSums
    {
        private readonly ReadOnlySpan<ArraySegment<float>> sums = sums;
        private readonly ReadOnlySpan<int> order = order;

        public void Fill(int first, int count, Span<float> gates)
        {
            for (var i = 0; i < count; i++)
                sums[order.IsEmpty ? first + i : order[first + i]].AsSpan(from, width).CopyTo(gates[(i * width)..]);
        }
    }
}
