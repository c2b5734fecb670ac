namespace OnRecord.Domain.Dates;

/// <summary>Days, weeks, months, years and decades around a day.</summary>
internal static class Periods
{
    /// <summary>The unit that lies <paramref name="count"/> units from the one around <paramref name="day"/>; null beyond the calendar.</summary>
    internal static EdtfDate? At(DateOnly day, TimeUnit unit, int count)
    {
        if (Shift(day, unit, count) is not { } there) return null;
        return unit switch
        {
            TimeUnit.Day => EdtfDate.Of(there),
            TimeUnit.Week => Week(there),
            TimeUnit.Month => EdtfDate.Month(there.Year, there.Month),
            TimeUnit.Year => EdtfDate.Year(there.Year),
            _ => EdtfDate.Decade(there.Year),
        };
    }

    /// <summary>From <paramref name="count"/> units away up to <paramref name="day"/>, or from it where the count is positive; in months or years where those are counted.</summary>
    internal static EdtfDate? Stretch(DateOnly day, TimeUnit unit, int count)
    {
        if (Shift(day, unit, count) is not { } there) return null;
        var (from, to) = there < day ? (there, day) : (day, there);
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Week => EdtfDate.Interval(from, to),
            TimeUnit.Month => EdtfDate.Interval(EdtfDate.Month(from.Year, from.Month), EdtfDate.Month(to.Year, to.Month)),
            _ => EdtfDate.Interval(EdtfDate.Year(from.Year), EdtfDate.Year(to.Year)),
        };
    }

    /// <summary>Monday to Sunday.</summary>
    internal static EdtfDate? Week(DateOnly day) =>
        Shift(Monday(day), TimeUnit.Day, 6) is { } sunday ? EdtfDate.Interval(Monday(day), sunday) : null;

    /// <summary>The Saturday and Sunday of the week <paramref name="weeks"/> weeks from the one around <paramref name="day"/>.</summary>
    internal static EdtfDate? Weekend(DateOnly day, int weeks) =>
        Shift(Monday(day), TimeUnit.Day, weeks * 7 + 5) is { } saturday && Shift(saturday, TimeUnit.Day, 1) is { } sunday
            ? EdtfDate.Interval(saturday, sunday)
            : null;

    /// <summary>A weekday in the week <paramref name="weeks"/> weeks from the one around <paramref name="day"/>; weeks begin on Monday.</summary>
    internal static DateOnly? InWeek(DateOnly day, DayOfWeek weekday, int weeks) =>
        Shift(Monday(day), TimeUnit.Day, weeks * 7 + ((int)weekday + 6) % 7);

    /// <summary>The last such weekday on or before <paramref name="day"/>.</summary>
    internal static DateOnly? OnOrBefore(DateOnly day, DayOfWeek weekday) => Shift(day, TimeUnit.Day, -(((int)day.DayOfWeek - (int)weekday + 7) % 7));

    /// <summary>The first such weekday on or after <paramref name="day"/>.</summary>
    internal static DateOnly? OnOrAfter(DateOnly day, DayOfWeek weekday) => Shift(day, TimeUnit.Day, ((int)weekday - (int)day.DayOfWeek + 7) % 7);

    /// <summary>A day so many units away; null beyond the calendar.</summary>
    internal static DateOnly? Shift(DateOnly day, TimeUnit unit, int count)
    {
        // Counts come from up to four digits of text, so the products stay far from overflow.
        var days = unit switch { TimeUnit.Day => count, TimeUnit.Week => count * 7, _ => (int?)null };
        if (days is { } shift)
        {
            var number = day.DayNumber + shift;
            return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
        }

        var months = count * (unit switch { TimeUnit.Month => 1, TimeUnit.Year => 12, _ => 120 });
        var month = day.Year * 12 + day.Month - 1 + months;
        return month >= 12 && month < 120_000 ? day.AddMonths(months) : null;
    }

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((int)day.DayOfWeek + 6) % 7));
}
