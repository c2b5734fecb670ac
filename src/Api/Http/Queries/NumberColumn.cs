using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Queries;

/// <summary>A number that every row of a list has, in memory.</summary>
internal sealed class NumberColumn<TNumber>
    where TNumber : struct, INumber<TNumber>
{
    private readonly int rows;
    private readonly TNumber[] values;

    /// <summary>Takes the numbers of the rows in the order of their keys.</summary>
    public NumberColumn(IReadOnlyList<TNumber> numbers)
    {
        (rows, values) = (numbers.Count, new TNumber[RowSet.Places(numbers.Count)]);
        for (var i = 0; i < numbers.Count; i++) values[i + 1] = numbers[i];
    }

    /// <summary>The rows whose number lies between two, both included.</summary>
    public RowSet Between(TNumber least, TNumber greatest)
    {
        var (low, high) = (Vector256.Create(least), Vector256.Create(greatest));
        var words = RowSet.Words(rows);
        ref var start = ref MemoryMarshal.GetArrayDataReference(values);
        for (var word = 0; word < words.Length; word++)
        {
            var bits = 0UL;
            for (var i = 0; i < 64; i += Vector256<TNumber>.Count)
            {
                var number = Vector256.LoadUnsafe(ref start, (nuint)((word << 6) + i));
                var within = Vector256.GreaterThanOrEqual(number, low) & Vector256.LessThanOrEqual(number, high);
                bits |= (ulong)Vector256.ExtractMostSignificantBits(within) << i;
            }
            words[word] = bits;
        }
        return RowSet.Of(rows, words);
    }
}
