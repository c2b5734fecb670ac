using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OnRecord.Domain.Networks;

/// <summary>Weights as 16-bit whole numbers, laid out for products with many rows; twice as quick as 32-bit numbers.</summary>
/// <remarks>
/// Each row that is multiplied is brought to whole numbers by a scale of its own, each column of the weights by another, small enough that no
/// sum leaves 32 bits. Sums of whole numbers are exact in any order, so a network gives the same on every machine, and the same for a row
/// whatever rows stand beside it. Against 32-bit weights a product is off by some 1/10,000 of its largest terms. Immutable, safe for use from several threads.
/// </remarks>
public sealed class PackedMatrix
{
    private const int Block = PackedTiles.Columns;

    // With numbers of items of at most 2^14 no sum exceeds 2^31.
    private const float LargestSum = 1 << 17;

    private readonly short[] packed;
    private readonly float[] scales;
    private readonly int pairs;

    /// <summary>Packs a matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PackedMatrix(Matrix weights)
    {
        (Rows, Columns) = (weights.Rows, weights.Columns);
        pairs = (Rows + 1) / 2;
        var blocks = (Columns + Block - 1) / Block;
        packed = new short[blocks * pairs * 2 * Block];
        scales = new float[blocks * Block];
        for (var column = 0; column < Columns; column++)
        {
            var (largest, sum) = (0f, 0f);
            for (var row = 0; row < Rows; row++)
            {
                var size = Math.Abs(weights.Values[row * Columns + column]);
                (largest, sum) = (Math.Max(largest, size), sum + size);
            }

            if (largest == 0) continue;
            // Rounding adds at most a half to each number of the sum.
            var factor = Math.Min(short.MaxValue / largest, (LargestSum - Rows) / sum);
            scales[column] = 1 / factor;
            var from = (column / Block * pairs * Block + column % Block) * 2;
            for (var row = 0; row < Rows; row++)
                packed[from + row / 2 * 2 * Block + row % 2] = (short)MathF.Round(weights.Values[row * Columns + column] * factor);
        }
    }

    /// <summary>Rows of the weights: how many numbers an item comes in with.</summary>
    public int Rows { get; }

    /// <summary>Columns of the weights: how many numbers an item goes out with.</summary>
    public int Columns { get; }

    /// <summary>Adds <c>items · weights</c> to what stands in <paramref name="result"/>.</summary>
    /// <param name="items">Item after item, finite numbers.</param>
    /// <param name="count">How many items.</param>
    /// <param name="result">Room for as many items of <see cref="Columns"/> numbers.</param>
    /// <exception cref="ArgumentException">A span is too short.</exception>
    public void Add(ReadOnlySpan<float> items, int count, Span<float> result)
    {
        if (items.Length < count * Rows || result.Length < count * Columns)
            throw new ArgumentException($"The items or the room are smaller than {count} items of {Rows} and {Columns} numbers need.");
        using var rounded = RoundedItems.Of(items, count, Rows);
        Work(rounded, 0, count, result, Columns, result);
    }

    /// <summary>Writes <c>items · weights + bias</c> into <paramref name="result"/>.</summary>
    /// <param name="items">Items of <see cref="Rows"/> numbers.</param>
    /// <param name="first">The first item that is worked out.</param>
    /// <param name="count">How many are.</param>
    /// <param name="bias">A number a column.</param>
    /// <param name="result">Room for as many items of <see cref="Columns"/> numbers.</param>
    /// <exception cref="ArgumentException">A span is too short, or the items have another width.</exception>
    public void Multiply(RoundedItems items, int first, int count, ReadOnlySpan<float> bias, Span<float> result)
    {
        if (items.Width != Rows || first + count > items.Count || bias.Length < Columns || result.Length < count * Columns)
            throw new ArgumentException($"{items.Count} items of {items.Width} numbers, the bias or the room do not fit {count} items of {Rows} and {Columns} numbers.");
        Work(items, first, count, bias, 0, result);
    }

    // What the products are added to lies row after row, or is one row for all, then with a stride of 0.
    private void Work(RoundedItems items, int first, int count, ReadOnlySpan<float> basis, int stride, Span<float> result)
    {
        if (count == 0) return;
        var numbers = items.Numbers[(first * pairs)..];
        var sizes = items.Scales[first..];
        var whole = Columns / Block;
        if (whole > 0) WorkBlocks(0, whole, numbers, sizes, count, basis, stride, result, Columns);
        if (whole * Block < Columns) WorkLast(numbers, sizes, count, whole * Block, basis, stride, result);
    }

    // Columns that do not fill a block are worked out apart.
    private void WorkLast(ReadOnlySpan<int> numbers, ReadOnlySpan<float> sizes, int count, int column, ReadOnlySpan<float> basis, int stride, Span<float> result)
    {
        var own = ArrayPool<float>.Shared.Rent(count * Block);
        var rest = Columns - column;
        for (var i = 0; i < count; i++) basis.Slice(i * stride + column, rest).CopyTo(own.AsSpan(i * Block));
        WorkBlocks(column, 1, numbers, sizes, count, own, Block, own, Block);
        for (var i = 0; i < count; i++) own.AsSpan(i * Block, rest).CopyTo(result[(i * Columns + column)..]);
        ArrayPool<float>.Shared.Return(own);
    }

    // Each few rows take all columns in turn: the weights are read from memory in one run, which is quicker than to keep a block of them for all rows.
    private void WorkBlocks(
        int column, int blocks, ReadOnlySpan<int> numbers, ReadOnlySpan<float> sizes, int count, ReadOnlySpan<float> basis, int basisStride, Span<float> result, int stride)
    {
        ref var a = ref MemoryMarshal.GetReference(numbers);
        ref var size = ref MemoryMarshal.GetReference(sizes);
        ref var b = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(packed), column * pairs * 2);
        ref var scale = ref scales[column];
        ref var from = ref MemoryMarshal.GetReference(basis);
        ref var c = ref MemoryMarshal.GetReference(result);
        for (var i = 0; i < count; i += PackedTiles.Rows)
        {
            PackedTiles.Work(
                Math.Min(PackedTiles.Rows, count - i), ref Unsafe.Add(ref a, i * pairs), ref b, pairs, blocks, ref Unsafe.Add(ref size, i), ref scale,
                ref Unsafe.Add(ref from, i * basisStride), basisStride, ref Unsafe.Add(ref c, i * stride), stride);
        }
    }
}
