using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OnRecord.Api.Data.Reading;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Http.Lists;

/// <summary>The dates of the rows of a list, in memory.</summary>
internal sealed class DateColumn
{
    /// <summary>Before every day.</summary>
    public const int OpenStart = -1;

    /// <summary>After every day.</summary>
    public const int OpenEnd = int.MaxValue;

    /// <summary>The last day of a row without a date.</summary>
    public const int Undated = int.MinValue;

    /// <summary>The first day of a row without a date.</summary>
    public const int Never = int.MaxValue;

    /// <summary>The most stretches that dates are counted by.</summary>
    public const int MostBuckets = 4000;

    private readonly int rows;
    private readonly int[] first;
    private readonly int[] last;
    private readonly (int Least, int Greatest)[] firstExtremes;
    private readonly (int Least, int Greatest)[] lastExtremes;

    /// <summary>Takes the dates of the rows by their keys; those at 0 count for nothing.</summary>
    /// <param name="startDays">
    /// The first day as a number of days since the year 1; <see cref="OpenStart"/> where open, <see cref="Never"/> where the row has no
    /// date.
    /// </param>
    /// <param name="endDays">The last day; <see cref="OpenEnd"/> where open, <see cref="Undated"/> where the row has no date.</param>
    public DateColumn(IReadOnlyList<int> startDays, IReadOnlyList<int> endDays)
    {
        rows = startDays.Count - 1;
        (first, last) = (new int[RowSet.Places(rows)], new int[RowSet.Places(rows)]);
        for (var key = 1; key <= rows; key++) (first[key], last[key]) = (startDays[key], endDays[key]);
        (firstExtremes, lastExtremes) = (Extremes(first), Extremes(last));
    }

    /// <summary>The rows whose date may overlap a stretch, both ends included, among some; null where without end.</summary>
    public RowSet Between(DateOnly? start, DateOnly? end, RowSet among)
    {
        var (least, greatest) = (start?.DayNumber ?? OpenStart, end?.DayNumber ?? OpenEnd - 1);
        if (among.IsFew) return among.Where(row => last[row] >= least && first[row] <= greatest);
        var (words, bits) = (among.Room, among.Bits);
        for (var word = 0; word < words.Length; word++)
        {
            var (earliest, latest) = (firstExtremes[word], lastExtremes[word]);
            words[word] = bits[word] == 0 || latest.Greatest < least || earliest.Least > greatest ? 0
                : latest.Least >= least && earliest.Greatest <= greatest ? bits[word]
                : Within(word, least, greatest) & bits[word];
        }
        return RowSet.Of(rows, words);
    }

    private ulong Within(int word, int least, int greatest)
    {
        var (low, high, within) = (Vector512.Create(least), Vector512.Create(greatest), 0UL);
        for (var i = 0; i < 64; i += Vector512<int>.Count)
        {
            var key = (nuint)((word << 6) + i);
            var both = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(last), key), low)
                & Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(first), key), high);
            within |= Vector512.ExtractMostSignificantBits(both) << i;
        }
        return within;
    }

    /// <summary>
    /// Least and greatest of each 64 days that one word of a set stands for: rows are numbered about by date, so that most lie together.
    /// </summary>
    private static (int Least, int Greatest)[] Extremes(int[] days) => [.. days.Chunk(64).Select(chunk => (chunk.Min(), chunk.Max()))];

    /// <summary>
    /// Counts rows by the stretches that their dates may reach over: as many as the list has where it is narrowed to the stretch.
    /// </summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="interval">How long a stretch is.</param>
    /// <param name="asked">The days between which the list was asked for; null where without end.</param>
    /// <exception cref="TooManyBucketsException">There are more than <see cref="MostBuckets"/>.</exception>
    public FacetResponse Count(IEnumerable<int> keys, DateInterval interval, (DateOnly? From, DateOnly? To) asked)
    {
        var dated = new List<int>();
        var (missing, least, greatest) = (0, int.MaxValue, int.MinValue);
        foreach (var row in keys)
        {
            if (last[row] == Undated)
            {
                missing++;
                continue;
            }
            dated.Add(row);
            if (first[row] != OpenStart) (least, greatest) = (Math.Min(least, first[row]), Math.Max(greatest, first[row]));
            if (last[row] != OpenEnd) (least, greatest) = (Math.Min(least, last[row]), Math.Max(greatest, last[row]));
        }
        // A date that is open, or longer than what was asked for, is counted as far as anything is known.
        if (asked.From is { } from) least = dated.Count == 0 ? least : Math.Max(least, from.DayNumber);
        if (asked.To is { } to) greatest = Math.Min(greatest, to.DayNumber);
        if (least > greatest) return new([], missing, 0);
        return new(Count(dated, interval, Bucket(interval, least), Bucket(interval, greatest)), missing, 0);
    }

    private List<FacetValueResponse> Count(List<int> dated, DateInterval interval, int start, int end)
    {
        if (end - start >= MostBuckets) throw new TooManyBucketsException(interval, end - start + 1);
        // What begins in a stretch adds one from there on, what ends takes one away behind it.
        var changes = new int[end - start + 2];
        foreach (var row in dated)
        {
            var begins = first[row] == OpenStart ? start : Math.Max(start, Bucket(interval, first[row]));
            var ends = last[row] == OpenEnd ? end : Math.Min(end, Bucket(interval, last[row]));
            if (begins > ends) continue;
            changes[begins - start]++;
            changes[ends - start + 1]--;
        }
        var values = new List<FacetValueResponse>(end - start + 1);
        var count = 0;
        for (var bucket = start; bucket <= end; bucket++)
        {
            count += changes[bucket - start];
            var edtf = Edtf(interval, bucket);
            values.Add(new(edtf, edtf, count, $"from={edtf}&to={edtf}"));
        }
        return values;
    }

    private static int Bucket(DateInterval interval, int day)
    {
        if (interval == DateInterval.Day) return day;
        var date = DateOnly.FromDayNumber(day);
        return interval == DateInterval.Year ? date.Year : (date.Year * 12) + date.Month - 1;
    }

    private static string Edtf(DateInterval interval, int bucket) => interval switch
    {
        DateInterval.Day => EdtfDate.Of(DateOnly.FromDayNumber(bucket)).Edtf,
        DateInterval.Month => EdtfDate.Month(bucket / 12, (bucket % 12) + 1).Edtf,
        _ => EdtfDate.Year(bucket).Edtf,
    };
}
