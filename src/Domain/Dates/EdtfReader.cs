using System.Globalization;

namespace OnRecord.Domain.Dates;

/// <summary>Reads EDTF level 1.</summary>
/// <remarks>
/// The grammar, for four-digit years: <c>side / side</c> or one date; a side is a date, <c>..</c> (open) or nothing (unknown);
/// a date is <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c> or <c>YYYY-21</c> to <c>YYYY-24</c>, with X for digits from the
/// right, and at most one of <c>? ~ %</c> at its end.
/// </remarks>
internal static class EdtfReader
{
    // Nothing longer than two qualified days is EDTF level 1, apart from times of day; a bound keeps hostile input cheap.
    private const int LongestInput = 80;

    internal static EdtfDate? Read(string? edtf, out string? problem)
    {
        if (string.IsNullOrEmpty(edtf)) return Fail("it is empty.", out problem);
        if (edtf.Length > LongestInput) return Fail($"it is longer than {LongestInput} characters.", out problem);
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ReadDate(edtf, out problem) : ReadInterval(edtf[..slash], edtf[(slash + 1)..], out problem);
    }

    private static EdtfDate? ReadInterval(string from, string to, out string? problem)
    {
        if (to.Contains('/', StringComparison.Ordinal)) return Fail("an interval has one slash.", out problem);
        EdtfDate? start = null, end = null;
        problem = null;
        if (!IsOpen(from) && (start = ReadDate(from, out problem)) is null) return null;
        if (!IsOpen(to) && (end = ReadDate(to, out problem)) is null) return null;
        if (start is null && end is null) return Fail("an interval needs a date on at least one side of its slash.", out problem);
        if (end?.Latest < start?.Earliest) return Fail("the interval ends before it starts.", out problem);
        problem = null;
        return new EdtfDate($"{start?.Edtf ?? from}/{end?.Edtf ?? to}", start?.Earliest, end?.Latest);
    }

    private static bool IsOpen(string side) => side is "" or "..";

    private static EdtfDate? ReadDate(string text, out string? problem)
    {
        if (text.Length == 0) return Fail("it is empty.", out problem);
        if (text[0] == '-') return Fail("years before 1 are not supported.", out problem);
        if (text[0] == 'Y') return Fail("years beyond 9999 are not supported.", out problem);
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (time >= 0)
        {
            if (time != 10 || !IsTime(text)) return Fail("a time of day follows a full date, as in 2022-08-31T10:00:00Z.", out problem);
            text = text[..time];
        }

        var date = text[^1] is '?' or '~' or '%' ? text[..^1] : text;
        return date.Length switch
        {
            4 => ReadYear(text, date, out problem),
            7 when date[4] == '-' => ReadMonth(text, date, out problem),
            10 when date[4] == '-' && date[7] == '-' => ReadDay(text, date, out problem),
            _ => Fail("a date is YYYY, YYYY-MM or YYYY-MM-DD.", out problem),
        };
    }

    private static EdtfDate? ReadYear(string text, string date, out string? problem)
    {
        var known = date.TrimEnd('X');
        if (!known.All(char.IsAsciiDigit)) return Fail("a year is four digits, with X for unknown digits at its end only.", out problem);
        var first = int.Parse(known.PadRight(4, '0'), CultureInfo.InvariantCulture);
        var last = int.Parse(known.PadRight(4, '9'), CultureInfo.InvariantCulture);
        if (last == 0) return Fail("there is no year 0000 here: years run from 0001.", out problem);
        problem = null;
        return new EdtfDate(text, new DateOnly(Math.Max(first, 1), 1, 1), new DateOnly(last, 12, 31));
    }

    private static EdtfDate? ReadMonth(string text, string date, out string? problem)
    {
        var year = ReadYear(text, date[..4], out problem);
        if (year is null || date.EndsWith("XX", StringComparison.Ordinal)) return year;
        if (!TryNumber(date.AsSpan(5), out var month)) return Fail("a month is two digits, or XX.", out problem);
        if (date[3] == 'X') return Fail("where the year is not known, the month cannot be.", out problem);
        if (month is < 1 or > 12 and < 21 or > 24) return Fail("a month is 01 to 12, a season 21 to 24.", out problem);
        var first = year.Earliest!.Value;
        return month <= 12
            ? new EdtfDate(text, first.AddMonths(month - 1), LastDay(first.AddMonths(month - 1), 1))
            : new EdtfDate(text, first.AddMonths((month - 21) * 3 + 2), LastDay(first.AddMonths((month - 21) * 3 + 2), 3));
    }

    private static EdtfDate? ReadDay(string text, string date, out string? problem)
    {
        var month = ReadMonth(text, date[..7], out problem);
        if (month is null) return null;
        if (date.EndsWith("XX", StringComparison.Ordinal))
            return IsSeason(date) ? Fail("a season has no days.", out problem) : month;
        if (!TryNumber(date.AsSpan(8), out var day)) return Fail("a day is two digits, or XX.", out problem);
        if (date.Contains('X', StringComparison.Ordinal)) return Fail("where the month is not known, the day cannot be.", out problem);
        if (IsSeason(date)) return Fail("a season has no days.", out problem);
        var first = month.Earliest!.Value;
        if (day < 1 || day > DateTime.DaysInMonth(first.Year, first.Month))
            return Fail($"the month has no day {day.ToString(CultureInfo.InvariantCulture)}.", out problem);
        return new EdtfDate(text, first.AddDays(day - 1), first.AddDays(day - 1));
    }

    private static bool IsSeason(string date) => date[5] == '2';

    // The last winter there is ends with the last day there is.
    private static DateOnly LastDay(DateOnly first, int months) =>
        first.DayNumber > DateOnly.MaxValue.DayNumber - 31 * months ? DateOnly.MaxValue : first.AddMonths(months).AddDays(-1);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsTime(string text) => DateTimeOffset.TryParseExact(
        text,
        ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:sszz", "yyyy-MM-dd'T'HH:mmzz"],
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal,
        out _);

    private static EdtfDate? Fail(string what, out string? problem)
    {
        problem = what;
        return null;
    }
}
