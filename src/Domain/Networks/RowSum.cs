using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Domain.Networks;

/// <summary>Sums of rows of numbers.</summary>
public static class RowSum
{
    /// <summary>Adds a row to a sum, number by number.</summary>
    /// <param name="row">The numbers.</param>
    /// <param name="sum">At least as many.</param>
    public static void Add(ReadOnlySpan<float> row, Span<float> sum)
    {
        var from = MemoryMarshal.Cast<float, Vector256<float>>(row);
        var to = MemoryMarshal.Cast<float, Vector256<float>>(sum);
        for (var i = 0; i < from.Length; i++) to[i] += from[i];
        for (var i = from.Length * Vector256<float>.Count; i < row.Length; i++) sum[i] += row[i];
    }
}
