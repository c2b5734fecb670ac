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
        ref var a = ref MemoryMarshal.GetArrayDataReference(whole);
        Span<float> sums = stackalloc float[Tile * Block];
        for (var column = 0; column < Columns; column += Block)
        {
            ref var b = ref packed[column * pairs * 2];
            var width = Math.Min(Block, Columns - column);
            var (low, high) = (Vector256.LoadUnsafe(ref scales[column]), Vector256.LoadUnsafe(ref scales[column], Width));
            for (var i = 0; i < count;)
            {
                var rows = count - i >= Tile ? Tile : 1;
                if (rows == Tile) SixRows(ref Unsafe.Add(ref a, i * pairs), ref b, sums);
                else OneRow(ref Unsafe.Add(ref a, i * pairs), ref b, sums);
                for (var row = 0; row < rows; row++, i++)
                {
                    var size = Vector256.Create(sizes[i]);
                    var own = sums.Slice(row * Block, Block);
                    var to = result.Slice(i * Columns + column, width);
                    var (first, second) = (Vector256.Create<float>(own) * (low * size), Vector256.Create<float>(own[Width..]) * (high * size));
                    if (width == Block)
                    {
                        ref var at = ref MemoryMarshal.GetReference(to);
                        (first + Vector256.LoadUnsafe(ref at)).StoreUnsafe(ref at);
                        (second + Vector256.LoadUnsafe(ref at, Width)).StoreUnsafe(ref at, Width);
                        continue;
                    }

                    first.CopyTo(own);
                    second.CopyTo(own[Width..]);
                    for (var j = 0; j < width; j++) to[j] += own[j];
                }
            }
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixRows(ref int a, ref short b, Span<float> sums)
    {
        Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector256<int> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        ref var a1 = ref Unsafe.Add(ref a, pairs);
        ref var a2 = ref Unsafe.Add(ref a1, pairs);
        ref var a3 = ref Unsafe.Add(ref a2, pairs);
        ref var a4 = ref Unsafe.Add(ref a3, pairs);
        ref var a5 = ref Unsafe.Add(ref a4, pairs);
        for (var k = 0; k < pairs; k++)
        {
            var (b0, b1) = (Vector256.LoadUnsafe(ref b), Vector256.LoadUnsafe(ref b, Block));
            b = ref Unsafe.Add(ref b, 2 * Block);
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            (s00, s01) = (s00 + Products(factor, b0), s01 + Products(factor, b1));
            factor = Vector256.Create(Unsafe.Add(ref a1, k)).AsInt16();
            (s10, s11) = (s10 + Products(factor, b0), s11 + Products(factor, b1));
            factor = Vector256.Create(Unsafe.Add(ref a2, k)).AsInt16();
            (s20, s21) = (s20 + Products(factor, b0), s21 + Products(factor, b1));
            factor = Vector256.Create(Unsafe.Add(ref a3, k)).AsInt16();
            (s30, s31) = (s30 + Products(factor, b0), s31 + Products(factor, b1));
            factor = Vector256.Create(Unsafe.Add(ref a4, k)).AsInt16();
            (s40, s41) = (s40 + Products(factor, b0), s41 + Products(factor, b1));
            factor = Vector256.Create(Unsafe.Add(ref a5, k)).AsInt16();
            (s50, s51) = (s50 + Products(factor, b0), s51 + Products(factor, b1));
        }

        Store(s00, s01, sums);
        Store(s10, s11, sums[Block..]);
        Store(s20, s21, sums[(2 * Block)..]);
        Store(s30, s31, sums[(3 * Block)..]);
        Store(s40, s41, sums[(4 * Block)..]);
        Store(s50, s51, sums[(5 * Block)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow(ref int a, ref short b, Span<float> sums)
    {
        Vector256<int> s0 = default, s1 = default;
        for (var k = 0; k < pairs; k++)
        {
            var factor = Vector256.Create(Unsafe.Add(ref a, k)).AsInt16();
            (s0, s1) = (s0 + Products(factor, Vector256.LoadUnsafe(ref b)), s1 + Products(factor, Vector256.LoadUnsafe(ref b, Block)));
            b = ref Unsafe.Add(ref b, 2 * Block);
        }

        Store(s0, s1, sums);
    }

    private static void Store(Vector256<int> low, Vector256<int> high, Span<float> sums)
    {
        ref var to = ref MemoryMarshal.GetReference(sums);
        Vector256.ConvertToSingle(low).StoreUnsafe(ref to);
        Vector256.ConvertToSingle(high).StoreUnsafe(ref to, Width);
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
