using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>Products of dense matrices.</summary>
/// <remarks>
/// Every number of a product is summed in the order of the inner dimension, each step rounded once (fused), however wide the
/// machine's registers are; so a network gives the same on every machine, and the same for a row whatever rows stand beside it.
/// </remarks>
public static class MatrixProduct
{
    private const int Width = 16;

    /// <summary>Writes <c>left · right</c> into <paramref name="result"/>, or adds it.</summary>
    /// <param name="left"><paramref name="rows"/> × <paramref name="inner"/>, row after row.</param>
    /// <param name="rows">Rows of the product.</param>
    /// <param name="inner">The dimension that is summed over.</param>
    /// <param name="right"><paramref name="inner"/> × <paramref name="columns"/>, row after row.</param>
    /// <param name="columns">Columns of the product.</param>
    /// <param name="result">Room for <paramref name="rows"/> × <paramref name="columns"/> numbers; it must not overlap the factors.</param>
    /// <param name="add">Whether the product is added to what stands there.</param>
    /// <exception cref="ArgumentException">A span is too short.</exception>
    public static void Multiply(ReadOnlySpan<float> left, int rows, int inner, ReadOnlySpan<float> right, int columns, Span<float> result, bool add = false)
    {
        if (left.Length < rows * inner || right.Length < inner * columns || result.Length < rows * columns)
            throw new ArgumentException($"A factor or the room is smaller than {rows} × {inner} · {inner} × {columns} needs.");
        if (!add) result[..(rows * columns)].Clear();
        if (rows == 0 || inner == 0 || columns == 0) return;

        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(result);
        var done = NarrowProduct.IsQuicker ? NarrowProduct.Add(ref a, rows, inner, ref b, columns, ref c) : 0;
        var column = 0;
        for (; column + 2 * Width <= columns; column += 2 * Width)
        {
            var row = done;
            for (; row + 4 <= rows; row += 4) FourRows(ref At(ref a, row * inner), inner, ref At(ref b, column), columns, ref At(ref c, row * columns + column));
            for (; row < rows; row++) OneRow(ref At(ref a, row * inner), inner, ref At(ref b, column), columns, ref At(ref c, row * columns + column));
        }

        for (; column + Width <= columns; column += Width)
            for (var row = done; row < rows; row++) OneVector(ref At(ref a, row * inner), inner, ref At(ref b, column), columns, ref At(ref c, row * columns + column));
        for (; column < columns; column++)
            for (var row = 0; row < rows; row++) OneNumber(ref At(ref a, row * inner), inner, ref At(ref b, column), columns, ref At(ref c, row * columns + column));
    }

    /// <summary>Writes the transposed matrix.</summary>
    /// <param name="values"><paramref name="rows"/> × <paramref name="columns"/>, row after row.</param>
    /// <param name="rows">Rows of what is given.</param>
    /// <param name="columns">Columns of what is given.</param>
    /// <param name="result">Room for as many numbers; it must not overlap.</param>
    public static void Transpose(ReadOnlySpan<float> values, int rows, int columns, Span<float> result)
    {
        const int Tile = 16;
        for (var r = 0; r < rows; r += Tile)
        {
            for (var c = 0; c < columns; c += Tile)
            {
                var (lastRow, lastColumn) = (Math.Min(r + Tile, rows), Math.Min(c + Tile, columns));
                for (var i = r; i < lastRow; i++)
                    for (var j = c; j < lastColumn; j++) result[j * rows + i] = values[i * columns + j];
            }
        }
    }

    // Four rows and two vectors of columns: eight sums at once hide the time that one addition takes.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(ref float a, int inner, ref float b, int columns, ref float c)
    {
        ref var c1 = ref At(ref c, columns);
        ref var c2 = ref At(ref c, 2 * columns);
        ref var c3 = ref At(ref c, 3 * columns);
        Vector512<float> s00 = Vector512.LoadUnsafe(ref c), s01 = Vector512.LoadUnsafe(ref c, Width);
        Vector512<float> s10 = Vector512.LoadUnsafe(ref c1), s11 = Vector512.LoadUnsafe(ref c1, Width);
        Vector512<float> s20 = Vector512.LoadUnsafe(ref c2), s21 = Vector512.LoadUnsafe(ref c2, Width);
        Vector512<float> s30 = Vector512.LoadUnsafe(ref c3), s31 = Vector512.LoadUnsafe(ref c3, Width);
        for (var k = 0; k < inner; k++)
        {
            ref var row = ref At(ref b, k * columns);
            var (b0, b1) = (Vector512.LoadUnsafe(ref row), Vector512.LoadUnsafe(ref row, Width));
            var a0 = Vector512.Create(At(ref a, k));
            s00 = Vector512.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(a0, b1, s01);
            var a1 = Vector512.Create(At(ref a, inner + k));
            s10 = Vector512.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(a1, b1, s11);
            var a2 = Vector512.Create(At(ref a, 2 * inner + k));
            s20 = Vector512.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(a2, b1, s21);
            var a3 = Vector512.Create(At(ref a, 3 * inner + k));
            s30 = Vector512.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(a3, b1, s31);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Width);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Width);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Width);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ref float a, int inner, ref float b, int columns, ref float c)
    {
        Vector512<float> s0 = Vector512.LoadUnsafe(ref c), s1 = Vector512.LoadUnsafe(ref c, Width);
        for (var k = 0; k < inner; k++)
        {
            ref var row = ref At(ref b, k * columns);
            var factor = Vector512.Create(At(ref a, k));
            s0 = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row), s0);
            s1 = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref row, Width), s1);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneVector(ref float a, int inner, ref float b, int columns, ref float c)
    {
        var sum = Vector512.LoadUnsafe(ref c);
        for (var k = 0; k < inner; k++) sum = Vector512.FusedMultiplyAdd(Vector512.Create(At(ref a, k)), Vector512.LoadUnsafe(ref At(ref b, k * columns)), sum);
        sum.StoreUnsafe(ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneNumber(ref float a, int inner, ref float b, int columns, ref float c)
    {
        var sum = c;
        for (var k = 0; k < inner; k++) sum = MathF.FusedMultiplyAdd(At(ref a, k), At(ref b, k * columns), sum);
        c = sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ref float first, int index) => ref Unsafe.Add(ref first, index);
}
