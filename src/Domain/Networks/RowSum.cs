using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>Sums of rows of numbers.</summary>
public static class RowSum
{
    /// <summary>Adds rows of a table to a sum, number by number, one row after another.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Which of its rows.</param>
    /// <param name="sum">At least as many numbers as a row has.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Matrix table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        var row = 0;
        for (; row + 4 <= rows.Length; row += 4)
            Add(table.Row(rows[row]), table.Row(rows[row + 1]), table.Row(rows[row + 2]), table.Row(rows[row + 3]), sum);
        for (; row < rows.Length; row++) Add(table.Row(rows[row]), sum);
    }

    /// <summary>Adds a row to a sum, number by number.</summary>
    /// <param name="row">The numbers.</param>
    /// <param name="sum">At least as many.</param>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum)[..from.Length];
        for (var i = 0; i < from.Length; i++) to[i] += from[i];
        for (var i = from.Length * Vector256<float>.Count; i < row.Length; i++) sum[i] += row[i];
    }

    // The sum goes to memory once for all four.
    private static void Add(ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> third, ReadOnlySpan<float> fourth, Span<float> sum)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(first);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(second)[..a.Length];
        var c = MemoryMarshal.Cast<float, Vector256<float>>(third)[..a.Length];
        var d = MemoryMarshal.Cast<float, Vector256<float>>(fourth)[..a.Length];
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum)[..a.Length];
        for (var i = 0; i < a.Length; i++) to[i] = to[i] + a[i] + b[i] + c[i] + d[i];
        for (var i = a.Length * Vector256<float>.Count; i < first.Length; i++) sum[i] = sum[i] + first[i] + second[i] + third[i] + fourth[i];
    }
}
