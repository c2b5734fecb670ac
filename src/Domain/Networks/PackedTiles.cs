using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Domain.Networks;

/// <summary>Products of one to six rows of whole numbers with blocks of sixteen columns of a <see cref="PackedMatrix"/>, all sums in registers.</summary>
/// <remarks>With six rows their sums and what is multiplied fill sixteen registers; fewer are for what is left over.</remarks>
internal static class PackedTiles
{
    /// <summary>Columns of a block; two neighbouring rows of them fill two registers of 256 bits.</summary>
    public const int Columns = 16;

    /// <summary>The most rows at once.</summary>
    public const int Rows = 6;

    private const int Width = 8;

    private interface IRows
    {
        static abstract int Count { get; }
    }

    /// <summary>Works out so many rows.</summary>
    /// <param name="count">From 1 to 6.</param>
    /// <param name="a">The rows, pairs of 16-bit numbers, one row after another.</param>
    /// <param name="b">The columns, two neighbouring rows of all of them after each other.</param>
    /// <param name="pairs">How many pairs a row has.</param>
    /// <param name="blocks">How many neighbouring blocks of columns, at least 1.</param>
    /// <param name="size">What 1 stands for in each row.</param>
    /// <param name="scale">What 1 stands for in each column.</param>
    /// <param name="from">What the products are added to.</param>
    /// <param name="fromStride">How far its rows lie apart.</param>
    /// <param name="c">Where the sums go.</param>
    /// <param name="stride">How far those rows lie apart.</param>
    public static void Work(int count, ref int a, ref short b, int pairs, int blocks, ref float size, ref float scale, ref float from, int fromStride, ref float c, int stride)
    {
        switch (count)
        {
            case 6: Work<Six>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
            case 5: Work<Five>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
            case 4: Work<Four>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
            case 3: Work<Three>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
            case 2: Work<Two>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
            case 1: Work<One>(ref a, ref b, pairs, blocks, ref size, ref scale, ref from, fromStride, ref c, stride); break;
        }
    }

    // Compiled for each number of rows apart, with what it has no rows for left out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Work<T>(ref int a, ref short b, int pairs, int blocks, ref float size, ref float scale, ref float from, int fromStride, ref float c, int stride)
        where T : struct, IRows
    {
        ref var a1 = ref Unsafe.Add(ref a, pairs);
        ref var a2 = ref Unsafe.Add(ref a1, pairs);
        ref var a3 = ref Unsafe.Add(ref a2, pairs);
        ref var a4 = ref Unsafe.Add(ref a3, pairs);
        ref var a5 = ref Unsafe.Add(ref a4, pairs);
        for (; blocks > 0; blocks--)
        {
            Vector256<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
            Vector256<int> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
            for (nint k = 0; k < pairs; k++)
            {
                var b0 = Vector256.LoadUnsafe(ref b);
                var b1 = Vector256.LoadUnsafe(ref b, Columns);
                b = ref Unsafe.Add(ref b, 2 * Columns);
                Add(Unsafe.Add(ref a, k), b0, b1, ref s00, ref s01);
                if (T.Count > 1) Add(Unsafe.Add(ref a1, k), b0, b1, ref s10, ref s11);
                if (T.Count > 2) Add(Unsafe.Add(ref a2, k), b0, b1, ref s20, ref s21);
                if (T.Count > 3) Add(Unsafe.Add(ref a3, k), b0, b1, ref s30, ref s31);
                if (T.Count > 4) Add(Unsafe.Add(ref a4, k), b0, b1, ref s40, ref s41);
                if (T.Count > 5) Add(Unsafe.Add(ref a5, k), b0, b1, ref s50, ref s51);
            }

            var low = Vector256.LoadUnsafe(ref scale);
            var high = Vector256.LoadUnsafe(ref scale, Width);
            Store(s00, s01, low, high, size, ref from, ref c);
            if (T.Count > 1) Store(s10, s11, low, high, Unsafe.Add(ref size, 1), ref Unsafe.Add(ref from, fromStride), ref Unsafe.Add(ref c, stride));
            if (T.Count > 2) Store(s20, s21, low, high, Unsafe.Add(ref size, 2), ref Unsafe.Add(ref from, 2 * fromStride), ref Unsafe.Add(ref c, 2 * stride));
            if (T.Count > 3) Store(s30, s31, low, high, Unsafe.Add(ref size, 3), ref Unsafe.Add(ref from, 3 * fromStride), ref Unsafe.Add(ref c, 3 * stride));
            if (T.Count > 4) Store(s40, s41, low, high, Unsafe.Add(ref size, 4), ref Unsafe.Add(ref from, 4 * fromStride), ref Unsafe.Add(ref c, 4 * stride));
            if (T.Count > 5) Store(s50, s51, low, high, Unsafe.Add(ref size, 5), ref Unsafe.Add(ref from, 5 * fromStride), ref Unsafe.Add(ref c, 5 * stride));
            scale = ref Unsafe.Add(ref scale, Columns);
            from = ref Unsafe.Add(ref from, Columns);
            c = ref Unsafe.Add(ref c, Columns);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(int pair, Vector256<short> b0, Vector256<short> b1, ref Vector256<int> first, ref Vector256<int> second)
    {
        var factor = Vector256.Create(pair).AsInt16();
        first += Products(factor, b0);
        second += Products(factor, b1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> first, Vector256<int> second, Vector256<float> low, Vector256<float> high, float size, ref float from, ref float c)
    {
        var factor = Vector256.Create(size);
        (Vector256.ConvertToSingle(first) * (low * factor) + Vector256.LoadUnsafe(ref from)).StoreUnsafe(ref c);
        (Vector256.ConvertToSingle(second) * (high * factor) + Vector256.LoadUnsafe(ref from, Width)).StoreUnsafe(ref c, Width);
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

    private readonly struct One : IRows
    {
        public static int Count => 1;
    }

    private readonly struct Two : IRows
    {
        public static int Count => 2;
    }

    private readonly struct Three : IRows
    {
        public static int Count => 3;
    }

    private readonly struct Four : IRows
    {
        public static int Count => 4;
    }

    private readonly struct Five : IRows
    {
        public static int Count => 5;
    }

    private readonly struct Six : IRows
    {
        public static int Count => 6;
    }
}
