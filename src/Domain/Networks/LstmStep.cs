using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>What one step of a long short-term memory does between its products (Hochreiter and Schmidhuber 1997, with forget gates).</summary>
public static class LstmStep
{
    /// <summary>Turns sums into gates, and gates into the cell and the output of each item.</summary>
    /// <param name="gates">For each item the sums of its input, forget, cell and output gates, units numbers each; becomes the gates' values.</param>
    /// <param name="units">Units of the layer, a multiple of 16.</param>
    /// <param name="before">The cells of the step before, item after item; empty at the first step.</param>
    /// <param name="cells">Room for the cells.</param>
    /// <param name="outputs">Room for the outputs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(Span<float> gates, int units, ReadOnlySpan<float> before, Span<float> cells, Span<float> outputs)
    {
        var width = units / Vector256<float>.Count;
        var all = MemoryMarshal.Cast<float, Vector256<float>>(gates);
        var earlier = MemoryMarshal.Cast<float, Vector256<float>>(before);
        var memory = MemoryMarshal.Cast<float, Vector256<float>>(cells);
        var output = MemoryMarshal.Cast<float, Vector256<float>>(outputs);
        var items = gates.Length / (4 * units);
        for (var item = 0; item < items; item++)
        {
            var own = all.Slice(item * 4 * width, 4 * width);
            for (var i = 0; i < width; i++)
            {
                var at = item * width + i;
                var input = own[i] = Activation.Sigmoid(own[i]);
                var forget = own[width + i] = Activation.Sigmoid(own[width + i]);
                var candidate = own[2 * width + i] = Activation.Tanh(own[2 * width + i]);
                var open = own[3 * width + i] = Activation.Sigmoid(own[3 * width + i]);
                var cell = earlier.IsEmpty ? input * candidate : Vector256.FusedMultiplyAdd(forget, earlier[at], input * candidate);
                memory[at] = cell;
                output[at] = open * Activation.Tanh(cell);
            }
        }
    }

    /// <summary>The same where nobody asks for the gates' values: the functions share their divisions and are reckoned less exactly, so that the last digits differ.</summary>
    /// <param name="gates">For each item the sums of its input, forget, cell and output gates, units numbers each; left as they are.</param>
    /// <param name="units">Units of the layer, a multiple of 16.</param>
    /// <param name="cells">The cells of the step before, zero at the first step; become those of this step.</param>
    /// <param name="outputs">Room for the outputs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Advance(ReadOnlySpan<float> gates, int units, Span<float> cells, Span<float> outputs)
    {
        var width = units / Vector256<float>.Count;
        var all = MemoryMarshal.Cast<float, Vector256<float>>(gates);
        var memory = MemoryMarshal.Cast<float, Vector256<float>>(cells);
        var output = MemoryMarshal.Cast<float, Vector256<float>>(outputs);
        var one = Vector256<float>.One;
        for (var (item, at) = (0, 0); at < memory.Length; item++)
        {
            var own = all.Slice(item * 4 * width, 4 * width);
            for (var i = 0; i < width; i++, at++)
            {
                // The gates are 1 / input, 1 / forget and 1 / open, the candidate is (candidate - 1) / (candidate + 1).
                var input = one + BoundedExp(-own[i]);
                var forget = one + BoundedExp(-own[width + i]);
                var candidate = BoundedExp(own[2 * width + i] + own[2 * width + i]);
                var open = one + BoundedExp(-own[3 * width + i]);
                var both = input * (one + candidate);
                var cell = Vector256.FusedMultiplyAdd(memory[at], both, (candidate - one) * forget) / (forget * both);
                memory[at] = cell;
                var squashed = BoundedExp(cell + cell);
                output[at] = (squashed - one) / (open * (one + squashed));
            }
        }
    }

    // Three of these multiplied stay a number; beyond the bounds both functions are flat to the last digit. e^x is 2^n · 2^f, where n is whole and f at most a half
    // away from zero; four terms fitted to the largest error are off by 3/1,000,000 of the number, where the whole numbers that outputs are brought to are off by 30.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> BoundedExp(Vector256<float> vector)
    {
        var bounded = Vector256.Min(Vector256.Max(vector, Vector256.Create(-25f)), Vector256.Create(25f));
        // Adding and taking away 1.5 · 2^23 rounds to a whole number, which then stands in the last bits of the sum.
        var whole = Vector256.Create(12582912f);
        var exponent = Vector256.Create(1.442695041f);
        var sum = Vector256.FusedMultiplyAdd(bounded, exponent, whole);
        var rest = Vector256.FusedMultiplyAdd(bounded, exponent, whole - sum);
        var series = Vector256.Create(0.00957010179f);
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(0.05591786031f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(0.24024744831f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(0.69312181474f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(0.99999926144f));
        return (series.AsInt32() + Vector256.ShiftLeft(sum.AsInt32(), 23)).AsSingle();
    }
}
