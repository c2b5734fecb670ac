using System.Buffers;

namespace OnRecord.Domain.Networks;

/// <summary>The recurrent half of a layer of long short-term memory: what stands between its gates' sums over the inputs and its outputs.</summary>
/// <remarks>For layers whose inputs are summed elsewhere, as where one item stands in many sequences.</remarks>
public static class LstmRecurrence
{
    /// <summary>Reads all sequences of a batch from their first item to their last.</summary>
    /// <param name="batch">How the items are packed.</param>
    /// <param name="recurrent">Units × 4 units.</param>
    /// <param name="gates">The sums over the inputs, bias included, packed; used up.</param>
    /// <param name="outputs">Room for the outputs, packed.</param>
    public static void Run(SequenceBatch batch, PackedMatrix recurrent, Span<float> gates, Span<float> outputs)
    {
        var units = recurrent.Rows;
        var cells = ArrayPool<float>.Shared.Rent(Math.Max(1, batch.Rows * units));
        for (var step = 0; step < batch.Steps; step++)
        {
            var (first, count) = (batch.Offset(step), batch.Offset(step + 1) - batch.Offset(step));
            var own = gates.Slice(first * 4 * units, count * 4 * units);
            ReadOnlySpan<float> before = [];
            if (step > 0)
            {
                var earlier = batch.Offset(step - 1);
                before = cells.AsSpan(earlier * units, count * units);
                recurrent.Add(outputs.Slice(earlier * units, count * units), count, own);
            }

            LstmStep.Run(own, units, before, cells.AsSpan(first * units, count * units), outputs.Slice(first * units, count * units));
        }

        ArrayPool<float>.Shared.Return(cells);
    }
}
