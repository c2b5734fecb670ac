using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>Items brought to 16-bit whole numbers, each by a scale of its own, as <see cref="PackedMatrix"/> multiplies them.</summary>
/// <remarks>Rounded once, however many matrices they are multiplied with. Give it back after use; no copy of it may be used after that.</remarks>
public readonly struct RoundedItems : IDisposable
{
    // The largest whole number an item is brought to: with the sum of a column's at most 2^17 no sum exceeds 2^31.
    private const int Largest = (1 << 14) - 1;

    private const int Lanes = 8;

    private readonly int[] whole;
    private readonly float[] sizes;

    private RoundedItems(int count, int width)
    {
        (Count, Width) = (count, width);
        whole = ArrayPool<int>.Shared.Rent(count * Pairs);
        sizes = ArrayPool<float>.Shared.Rent(count);
    }

    /// <summary>How many items.</summary>
    public int Count { get; }

    /// <summary>How many numbers an item has.</summary>
    public int Width { get; }

    /// <summary>How many pairs of numbers an item has, the last one filled up with 0.</summary>
    internal int Pairs => (Width + 1) / 2;

    /// <summary>The numbers of all items, two 16-bit numbers in each.</summary>
    internal ReadOnlySpan<int> Numbers => whole.AsSpan(0, Count * Pairs);

    /// <summary>For each item what 1 stands for.</summary>
    internal ReadOnlySpan<float> Scales => sizes.AsSpan(0, Count);

    /// <summary>Rounds items.</summary>
    /// <param name="items">Item after item, finite numbers.</param>
    /// <param name="count">How many items.</param>
    /// <param name="width">How many numbers an item has.</param>
    public static RoundedItems Of(ReadOnlySpan<float> items, int count, int width)
    {
        var rounded = new RoundedItems(count, width);
        for (var i = 0; i < count; i++)
            rounded.sizes[i] = Round(items.Slice(i * width, width), MemoryMarshal.Cast<int, short>(rounded.whole.AsSpan(i * rounded.Pairs, rounded.Pairs)));
        return rounded;
    }

    /// <summary>The same items in another order, to be given back apart.</summary>
    /// <param name="order">For each place the item that comes there.</param>
    public RoundedItems Reordered(ReadOnlySpan<int> order)
    {
        var result = new RoundedItems(order.Length, Width);
        for (var i = 0; i < order.Length; i++)
        {
            result.sizes[i] = sizes[order[i]];
            whole.AsSpan(order[i] * Pairs, Pairs).CopyTo(result.whole.AsSpan(i * Pairs));
        }

        return result;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(whole);
        ArrayPool<float>.Shared.Return(sizes);
    }

    // What one of the whole numbers stands for comes back.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> item, Span<short> whole)
    {
        var most = Vector256<float>.Zero;
        var i = 0;
        for (; i + Lanes <= item.Length; i += Lanes) most = Vector256.Max(most, Vector256.Abs(Vector256.Create(item.Slice(i, Lanes))));
        var largest = 0f;
        for (var lane = 0; lane < Lanes; lane++) largest = Math.Max(largest, most[lane]);
        for (; i < item.Length; i++) largest = Math.Max(largest, Math.Abs(item[i]));
        if (largest == 0)
        {
            whole.Clear();
            return 0;
        }

        var factor = Largest / largest;
        for (i = 0; i + 2 * Lanes <= item.Length; i += 2 * Lanes)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(item.Slice(i, Lanes)) * factor));
            var high = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(item.Slice(i + Lanes, Lanes)) * factor));
            Vector256.Narrow(low, high).CopyTo(whole[i..]);
        }

        for (; i < item.Length; i++) whole[i] = (short)MathF.Round(item[i] * factor);
        if (i < whole.Length) whole[i] = 0;
        return largest / Largest;
    }
}
