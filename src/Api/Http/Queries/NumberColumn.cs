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
    private readonly TNumber[] numbers;

    // For each row the place of its number among all numbers there are: half as long as a Double, so that twice as many are compared at once.
    private readonly int[] places;

    /// <summary>Takes the numbers of the rows in the order of their keys.</summary>
    public NumberColumn(IReadOnlyList<TNumber> given)
    {
        (rows, numbers, places) = (given.Count, [.. given.Distinct().Order()], new int[RowSet.Places(given.Count)]);
        for (var i = 0; i < given.Count; i++) places[i + 1] = Array.BinarySearch(numbers, given[i]);
    }

    /// <summary>The rows whose number lies between two, both included, among some.</summary>
    public RowSet Between(TNumber least, TNumber greatest, RowSet among)
    {
        var (first, last) = (Array.BinarySearch(numbers, least), Array.BinarySearch(numbers, greatest));
        (first, last) = (first < 0 ? ~first : first, last < 0 ? ~last - 1 : last);
        if (among.IsFew) return among.Where(row => places[row] >= first && places[row] <= last);
        var (low, high) = (Vector512.Create(first), Vector512.Create(last));
        var (words, bits) = (among.Room, among.Bits);
        ref var start = ref MemoryMarshal.GetArrayDataReference(places);
        for (var word = 0; word < words.Length; word++)
        {
            var within = 0UL;
            for (var i = 0; i < 64 && bits[word] != 0; i += Vector512<int>.Count)
            {
                var place = Vector512.LoadUnsafe(ref start, (nuint)((word << 6) + i));
                var both = Vector512.GreaterThanOrEqual(place, low) & Vector512.LessThanOrEqual(place, high);
                within |= Vector512.ExtractMostSignificantBits(both) << i;
            }
            words[word] = within & bits[word];
        }
        return RowSet.Of(rows, words);
    }
}
