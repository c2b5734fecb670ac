using System.Buffers;

namespace OnRecord.Domain.Networks;

/// <summary>The recurrent half of a layer of long short-term memory: what stands between its gates' sums over the inputs and its outputs.</summary>
public static class LstmRecurrence
{
    /// <summary>Reads all sequences of a batch from their first item to their last.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="recurrent">Units × 4 units.</param>
    /// <param name="sums">What the gates sum over the inputs.</param>
    /// <param name="outputs">Room for the outputs.</param>
    /// <param name="stride">How far the outputs of two items lie apart.</param>
    /// <param name="order">For each item, as packed, at which place its outputs go; empty where they go to its own.</param>
    /// <typeparam name="TSums">A value, so that it is compiled into the loop.</typeparam>
    public static void Run<TSums>(SequenceBatch batch, PackedMatrix recurrent, TSums sums, Span<float> outputs, int stride, ReadOnlySpan<int> order)
        where TSums : struct, IGateSums, allows ref struct
    {
        if (batch.Rows == 0) return;
        var units = recurrent.Rows;
        // Sequences that have ended are at the back, so that the others keep their places in these.
        var most = batch.Offset(1);
        var gates = ArrayPool<float>.Shared.Rent(most * 4 * units);
        var cells = ArrayPool<float>.Shared.Rent(most * units);
        // What went out of the step before, while it is in the processor's cache.
        var states = ArrayPool<float>.Shared.Rent(most * units);
        Array.Clear(cells, 0, most * units);
        for (var step = 0; step < batch.Steps; step++)
        {
            var (first, count) = (batch.Offset(step), batch.Offset(step + 1) - batch.Offset(step));
            var own = gates.AsSpan(0, count * 4 * units);
            sums.Fill(first, count, own);
            if (step > 0) recurrent.Add(states, count, own);
            LstmStep.Advance(own, units, cells.AsSpan(0, count * units), states.AsSpan(0, count * units));
            for (var i = 0; i < count; i++)
                states.AsSpan(i * units, units).CopyTo(outputs[((order.IsEmpty ? first + i : order[first + i]) * stride)..]);
        }

        ArrayPool<float>.Shared.Return(gates);
        ArrayPool<float>.Shared.Return(cells);
        ArrayPool<float>.Shared.Return(states);
    }
}
