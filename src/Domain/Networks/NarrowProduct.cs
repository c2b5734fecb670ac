using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>The part of a product that machines with registers of 256 bits do quicker their own way: six rows by sixteen columns at once.</summary>
/// <remarks>Their sixteen registers hold twelve sums and what is multiplied; with wider tiles sums would go out to memory and back. The order of each sum is that of <see cref="MatrixProduct"/>.</remarks>
internal static class NarrowProduct
{
    private const int Rows = 6;
    private const int Columns = 16;
    private const int Width = 8;

    /// <summary>Whether this machine is such a one.</summary>
    public static bool IsQuicker => Vector256.IsHardwareAccelerated && !Vector512.IsHardwareAccelerated;

    /// <summary>Adds the product of as many whole tiles of rows as there are, in all whole tiles of columns.</summary>
    /// <returns>How many rows are done.</returns>
    public static int Add(ref float a, int rows, int inner, ref float b, int columns, ref float c)
    {
        var done = rows / Rows * Rows;
        for (var column = 0; column + Columns <= columns; column += Columns)
            for (var row = 0; row < done; row += Rows)
                Tile(ref At(ref a, row * inner), inner, ref At(ref b, column), columns, ref At(ref c, row * columns + column));
        return done;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile(ref float a, int inner, ref float b, int columns, ref float c)
    {
        ref var c1 = ref At(ref c, columns);
        ref var c2 = ref At(ref c, 2 * columns);
        ref var c3 = ref At(ref c, 3 * columns);
        ref var c4 = ref At(ref c, 4 * columns);
        ref var c5 = ref At(ref c, 5 * columns);
        Vector256<float> s00 = Vector256.LoadUnsafe(ref c), s01 = Vector256.LoadUnsafe(ref c, Width);
        Vector256<float> s10 = Vector256.LoadUnsafe(ref c1), s11 = Vector256.LoadUnsafe(ref c1, Width);
        Vector256<float> s20 = Vector256.LoadUnsafe(ref c2), s21 = Vector256.LoadUnsafe(ref c2, Width);
        Vector256<float> s30 = Vector256.LoadUnsafe(ref c3), s31 = Vector256.LoadUnsafe(ref c3, Width);
        Vector256<float> s40 = Vector256.LoadUnsafe(ref c4), s41 = Vector256.LoadUnsafe(ref c4, Width);
        Vector256<float> s50 = Vector256.LoadUnsafe(ref c5), s51 = Vector256.LoadUnsafe(ref c5, Width);
        for (var k = 0; k < inner; k++)
        {
            ref var row = ref At(ref b, k * columns);
            var (b0, b1) = (Vector256.LoadUnsafe(ref row), Vector256.LoadUnsafe(ref row, Width));
            var factor = Vector256.Create(At(ref a, k));
            s00 = Vector256.FusedMultiplyAdd(factor, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(factor, b1, s01);
            factor = Vector256.Create(At(ref a, inner + k));
            s10 = Vector256.FusedMultiplyAdd(factor, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(factor, b1, s11);
            factor = Vector256.Create(At(ref a, 2 * inner + k));
            s20 = Vector256.FusedMultiplyAdd(factor, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(factor, b1, s21);
            factor = Vector256.Create(At(ref a, 3 * inner + k));
            s30 = Vector256.FusedMultiplyAdd(factor, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(factor, b1, s31);
            factor = Vector256.Create(At(ref a, 4 * inner + k));
            s40 = Vector256.FusedMultiplyAdd(factor, b0, s40);
            s41 = Vector256.FusedMultiplyAdd(factor, b1, s41);
            factor = Vector256.Create(At(ref a, 5 * inner + k));
            s50 = Vector256.FusedMultiplyAdd(factor, b0, s50);
            s51 = Vector256.FusedMultiplyAdd(factor, b1, s51);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Width);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Width);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Width);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Width);
        s40.StoreUnsafe(ref c4);
        s41.StoreUnsafe(ref c4, Width);
        s50.StoreUnsafe(ref c5);
        s51.StoreUnsafe(ref c5, Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float At(ref float first, int index) => ref Unsafe.Add(ref first, index);
}
