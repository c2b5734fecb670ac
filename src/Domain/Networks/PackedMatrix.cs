using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Domain.Networks;

/// <summary>Weights as 16-bit whole numbers, laid out for products with many rows; twice as quick as 32-bit numbers.</summary>
/// <remarks>
/// Each row that is multiplied is brought to whole numbers by a scale of its own, each column of the weights by another, small enough that no
/// sum leaves 32 bits. Sums of whole numbers are exact in any order, so a network gives the same on every machine, and the same for a row
/// whatever rows stand beside it. Against 32-bit weights a product is off by some 1/10,000 of its largest terms. Immutable, safe for use from several threads.
/// </remarks>
public sealed class PackedMatrix
{
    // Columns that lie together; two neighbouring rows of them fill two registers of 256 bits.
    private const int Block = 16;

    private const int Width = 8;

    // Rows at once: their sums and what is multiplied fill sixteen registers.
    private const int Tile = 6;

    // The largest whole number a row is brought to: with the sum of a column's at most 2^17 no sum exceeds 2^31.
    private const int Largest = (1 << 14) - 1;
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
        if (count == 0 || pairs == 0) return;
        var whole = ArrayPool<int>.Shared.Rent(count * pairs);
        var sizes = ArrayPool<float>.Shared.Rent(count);
        for (var i = 0; i < count; i++) sizes[i] = Round(items.Slice(i * Rows, Rows), MemoryMarshal.Cast<int, short>(whole.AsSpan(i * pairs, pairs)));
        for (var column = 0; column < Columns; column += Block)
        {
            if (column + Block <= Columns) AddBlock(whole, sizes, count, column, result[column..], Columns);
            else AddLast(whole, sizes, count, column, result);
        }

        ArrayPool<int>.Shared.Return(whole);
        ArrayPool<float>.Shared.Return(sizes);
    }

    // Brings an item to whole numbers; what one of them stands for comes back.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Round(ReadOnlySpan<float> item, Span<short> whole)
    {
        var most = Vector256<float>.Zero;
        var i = 0;
        for (; i + Width <= item.Length; i += Width) most = Vector256.Max(most, Vector256.Abs(Vector256.Create(item.Slice(i, Width))));
        var largest = 0f;
        for (var lane = 0; lane < Width; lane++) largest = Math.Max(largest, most[lane]);
        for (; i < item.Length; i++) largest = Math.Max(largest, Math.Abs(item[i]));
        if (largest == 0)
        {
            whole.Clear();
            return 0;
        }

        var factor = Largest / largest;
        for (i = 0; i + 2 * Width <= item.Length; i += 2 * Width)
        {
            var low = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(item.Slice(i, Width)) * factor));
            var high = Vector256.ConvertToInt32(Vector256.Round(Vector256.Create(item.Slice(i + Width, Width)) * factor));
            Vector256.Narrow(low, high).CopyTo(whole[i..]);
        }

        for (; i < item.Length; i++) whole[i] = (short)MathF.Round(item[i] * factor);
        if (i < whole.Length) whole[i] = 0;
        return largest / Largest;
    }

    // Columns that do not fill a block are worked out apart and then added.
    private void AddLast(int[] whole, float[] sizes, int count, int column, Span<float> result)
    {
        var own = ArrayPool<float>.Shared.Rent(count * Block);
        Array.Clear(own, 0, count * Block);
        AddBlock(whole, sizes, count, column, own, Block);
        for (var i = 0; i < count; i++)
            for (var j = column; j < Columns; j++) result[i * Columns + j] += own[i * Block + j - column];
        ArrayPool<float>.Shared.Return(own);
    }

    private void AddBlock(int[] whole, float[] sizes, int count, int column, Span<float> result, int stride)
    {
        ref var a = ref MemoryMarshal.GetArrayDataReference(whole);
        ref var size = ref MemoryMarshal.GetArrayDataReference(sizes);
        ref var b = ref packed[column * pairs * 2];
        ref var scale = ref scales[column];
        ref var c = ref MemoryMarshal.GetReference(result);
        var i = 0;
        for (; i + Tile <= count; i += Tile)
            SixRows(ref Unsafe.Add(ref a, i * pairs), ref b, pairs, ref Unsafe.Add(ref size, i), ref scale, ref Unsafe.Add(ref c, i * stride), stride);
        if (i + Tile / 2 <= count)
        {
            ThreeRows(ref Unsafe.Add(ref a, i * pairs), ref b, pairs, ref Unsafe.Add(ref size, i), ref scale, ref Unsafe.Add(ref c, i * stride), stride);
            i += Tile / 2;
        }

        for (; i < count; i++)
            OneRow(ref Unsafe.Add(ref a, i * pairs), ref b, pairs, Unsafe.Add(ref size, i), ref scale, ref Unsafe.Add(ref c, i * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(ref int a, ref short b, int pairs, ref float size, ref float scale, ref float c, int stride)
    {
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector256<int> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        ref var a1 = ref Unsafe.Add(ref a, pairs);
        ref var a2 = ref Unsafe.Add(ref a1, pairs);
        ref var a3 = ref Unsafe.Add(ref a2, pairs);
        ref var a4 = ref Unsafe.Add(ref a3, pairs);
        ref var a5 = ref Unsafe.Add(ref a4, pairs);
        for (nint k = 0; k < pairs; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, Block);
            b = ref Unsafe.Add(ref b, 2 * Block);
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            s00 += Products(factor, b0);
            s01 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a1, k)).AsInt16();
            s10 += Products(factor, b0);
            s11 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a2, k)).AsInt16();
            s20 += Products(factor, b0);
            s21 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a3, k)).AsInt16();
            s30 += Products(factor, b0);
            s31 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a4, k)).AsInt16();
            s40 += Products(factor, b0);
            s41 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a5, k)).AsInt16();
            s50 += Products(factor, b0);
            s51 += Products(factor, b1);
        }

        var low = Vector256.LoadUnsafe(ref scale);
        var high = Vector256.LoadUnsafe(ref scale, Width);
        Store(s00, s01, low, high, size, ref c);
        Store(s10, s11, low, high, Unsafe.Add(ref size, 1), ref Unsafe.Add(ref c, stride));
        Store(s20, s21, low, high, Unsafe.Add(ref size, 2), ref Unsafe.Add(ref c, 2 * stride));
        Store(s30, s31, low, high, Unsafe.Add(ref size, 3), ref Unsafe.Add(ref c, 3 * stride));
        Store(s40, s41, low, high, Unsafe.Add(ref size, 4), ref Unsafe.Add(ref c, 4 * stride));
        Store(s50, s51, low, high, Unsafe.Add(ref size, 5), ref Unsafe.Add(ref c, 5 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ThreeRows(ref int a, ref short b, int pairs, ref float size, ref float scale, ref float c, int stride)
    {
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        ref var a1 = ref Unsafe.Add(ref a, pairs);
        ref var a2 = ref Unsafe.Add(ref a1, pairs);
        for (nint k = 0; k < pairs; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, Block);
            b = ref Unsafe.Add(ref b, 2 * Block);
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            s00 += Products(factor, b0);
            s01 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a1, k)).AsInt16();
            s10 += Products(factor, b0);
            s11 += Products(factor, b1);
            factor = Vector256.Create(Unsafe.Add(ref a2, k)).AsInt16();
            s20 += Products(factor, b0);
            s21 += Products(factor, b1);
        }

        var low = Vector256.LoadUnsafe(ref scale);
        var high = Vector256.LoadUnsafe(ref scale, Width);
        Store(s00, s01, low, high, size, ref c);
        Store(s10, s11, low, high, Unsafe.Add(ref size, 1), ref Unsafe.Add(ref c, stride));
        Store(s20, s21, low, high, Unsafe.Add(ref size, 2), ref Unsafe.Add(ref c, 2 * stride));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ref int a, ref short b, int pairs, float size, ref float scale, ref float c)
    {
        // Two sums a vector hide the time that one addition takes.
        Vector256<int> s0 = default, s1 = default, t0 = default, t1 = default;
        nint k = 0;
        for (; k + 2 <= pairs; k += 2)
        {
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            s0 += Products(factor, Vector256.LoadUnsafe(ref b));
            s1 += Products(factor, Vector256.LoadUnsafe(ref b, Block));
            factor = Vector256.Create(Unsafe.Add(ref a, k + 1)).AsInt16();
            t0 += Products(factor, Vector256.LoadUnsafe(ref b, 2 * Block));
            t1 += Products(factor, Vector256.LoadUnsafe(ref b, 3 * Block));
            b = ref Unsafe.Add(ref b, 4 * Block);
        }

        if (k < pairs)
        {
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            s0 += Products(factor, Vector256.LoadUnsafe(ref b));
            s1 += Products(factor, Vector256.LoadUnsafe(ref b, Block));
        }

        Store(s0 + t0, s1 + t1, Vector256.LoadUnsafe(ref scale), Vector256.LoadUnsafe(ref scale, Width), size, ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> first, Vector256<int> second, Vector256<float> low, Vector256<float> high, float size, ref float c)
    {
        var factor = Vector256.Create(size);
        (Vector256.ConvertToSingle(first) * (low * factor) + Vector256.LoadUnsafe(ref c)).StoreUnsafe(ref c);
        (Vector256.ConvertToSingle(second) * (high * factor) + Vector256.LoadUnsafe(ref c, Width)).StoreUnsafe(ref c, Width);
    }

    // Products of 16-bit numbers, added two by two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Products(Vector256<short> left, Vector256<short> right)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(left, right);
        var (x, y) = (left.AsInt32(), right.AsInt32());
        return Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(x, 16), 16) * Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(y, 16), 16)
            + Vector256.ShiftRightArithmetic(x, 16) * Vector256.ShiftRightArithmetic(y, 16);
    }
}
