using System.Globalization;
using OnRecord.Domain.Dates;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Draws dates as sources tell them: mostly a day, else a month or a year, now and then uncertain, approximate or open.</summary>
internal static class Days
{
    private static readonly DateOnly First = new(2008, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    /// <summary>A day of the corpus's years, the later ones likelier: more was printed of late, or more was kept.</summary>
    public static DateOnly Any(Random random) =>
        First.AddDays((int)((Last.DayNumber - First.DayNumber) * Math.Sqrt(random.NextDouble())));

    /// <summary>A day at most a month before another, or any day where none is known.</summary>
    public static DateOnly Before(Random random, DateOnly? day) =>
        day is { } known ? known.AddDays(-(int)(30 * Math.Pow(random.NextDouble(), 3))) : Any(random);

    /// <summary>A date that means a day with some precision.</summary>
    public static EdtfDate Told(Random random, DateOnly day) => random.Next(100) switch
    {
        < 82 => EdtfDate.Of(day),
        < 88 => EdtfDate.Month(day.Year, day.Month),
        < 90 => EdtfDate.Year(day.Year),
        < 93 => EdtfDate.Of(day).Approximately(),
        < 95 => EdtfDate.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "?"),
        < 98 => EdtfDate.Interval(day, day.AddDays(1 + random.Next(20))),
        < 99 => EdtfDate.Interval(EdtfDate.Of(day), null),
        _ => EdtfDate.OfSeason(day.Year, random.Pick(Enum.GetValues<Season>())),
    };
}
