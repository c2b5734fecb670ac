namespace OnRecord.Domain.Dates;

/// <summary>A date as its words give it, before what they leave out is known.</summary>
/// <param name="Year">The year; null where the words do not say.</param>
/// <param name="Month">1 to 12; null for a year alone.</param>
/// <param name="Day">1 to 31; null for a month or a year.</param>
internal readonly record struct PartialDate(int? Year, int? Month, int? Day)
{
    /// <summary>The date in a year; null where there is no such date.</summary>
    internal EdtfDate? In(int year)
    {
        if (year is < 1 or > 9999) return null;
        if (Month is not { } month) return EdtfDate.Year(year);
        if (Day is not { } day) return EdtfDate.Month(year, month);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? EdtfDate.Of(new DateOnly(year, month, day)) : null;
    }
}
