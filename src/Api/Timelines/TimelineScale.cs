using OnRecord.Domain.Dates;

namespace OnRecord.Api.Timelines;

/// <summary>Buckets side by side, from the one that holds a first day to the one that holds a last day.</summary>
/// <param name="interval">How long each is.</param>
/// <param name="first">The first day.</param>
/// <param name="last">The last day, not before the first.</param>
internal sealed class TimelineScale(TimelineInterval interval, DateOnly first, DateOnly last)
{
    private readonly int before = Number(interval, first);

    /// <summary>How many there are, at least one.</summary>
    public int Count => Number(interval, last) - before + 1;

    /// <summary>The date of the bucket at a place from 0.</summary>
    public EdtfDate Date(int place) => interval switch
    {
        TimelineInterval.Day => EdtfDate.Of(DateOnly.FromDayNumber(before + place)),
        TimelineInterval.Month => EdtfDate.Month((before + place) / 12, ((before + place) % 12) + 1),
        _ => EdtfDate.Year(before + place),
    };

    /// <summary>How many rows may have been in each bucket: one whose date covers several counts in each of them.</summary>
    public int[] Counts(IEnumerable<DatedRows> rows)
    {
        // Where rows begin and cease to count; the sum up to a place is what counts there.
        var steps = new int[Count + 1];
        foreach (var dated in rows)
        {
            steps[Place(dated.Earliest ?? first)] += dated.Count;
            steps[Place(dated.Latest ?? last) + 1] -= dated.Count;
        }
        for (var place = 1; place < steps.Length; place++)
            steps[place] += steps[place - 1];
        return steps[..^1];
    }

    private static int Number(TimelineInterval interval, DateOnly day) => interval switch
    {
        TimelineInterval.Day => day.DayNumber,
        TimelineInterval.Month => (day.Year * 12) + day.Month - 1,
        _ => day.Year,
    };

    private int Place(DateOnly day) => Number(interval, day < first ? first : day > last ? last : day) - before;
}
