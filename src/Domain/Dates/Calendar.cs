namespace OnRecord.Domain.Dates;

/// <summary>The words of the calendar, in lower case.</summary>
internal static class Calendar
{
    private static readonly string[] MonthNames =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] WeekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly Dictionary<string, int> MonthOf = WithShortForms(MonthNames, 1, 3, ("sept", 9));

    private static readonly Dictionary<string, int> WeekdayOf =
        WithShortForms(WeekdayNames, 0, 3, ("tues", 2), ("thur", 4), ("thurs", 4));

    /// <summary>The names of months and weekdays, and their short forms.</summary>
    internal static IEnumerable<string> Names => MonthOf.Keys.Concat(WeekdayOf.Keys);

    /// <summary>The words that <see cref="Count"/> knows.</summary>
    internal static IEnumerable<string> Counts => Numbers.Skip(1).Concat(["a", "an", "fifteen", "twenty", "thirty"]);

    /// <summary>1 to 12 for the name of a month or its short form; null for any other word.</summary>
    internal static int? Month(DateWord word) => word.IsCapitalized && MonthOf.TryGetValue(word.Lower, out var month) ? month : null;

    /// <summary>Whether a month's name stands in its short form, or is a word or a first name of its own, and proves nothing when it stands alone.</summary>
    internal static bool IsWeakMonth(DateWord word) => word.Lower is "march" or "april" or "may" or "june" or "august" || !MonthNames.Contains(word.Lower);

    /// <summary>The day of the week named in full; null for any other word.</summary>
    internal static DayOfWeek? Weekday(DateWord word) =>
        word.IsCapitalized && word.Lower.EndsWith("day", StringComparison.Ordinal) ? ShortWeekday(word) : null;

    /// <summary>The day of the week named, also in its short form; null for any other word.</summary>
    internal static DayOfWeek? ShortWeekday(DateWord word) =>
        word.IsCapitalized && WeekdayOf.TryGetValue(word.Lower, out var day) ? (DayOfWeek)day : null;

    /// <summary>The season named; null for any other word.</summary>
    internal static Season? Season(DateWord word) => word.Lower switch
    {
        "spring" => Dates.Season.Spring,
        "summer" => Dates.Season.Summer,
        "autumn" or "fall" => Dates.Season.Autumn,
        "winter" => Dates.Season.Winter,
        _ => null,
    };

    /// <summary>A count in words or digits; null for any other word.</summary>
    internal static int? Count(DateWord word)
    {
        if (word.Number is { } number && word.Suffix.Length == 0) return number;
        if (word.Lower is "a" or "an") return 1;
        if (word.Lower is "twenty") return 20;
        if (word.Lower is "fifteen") return 15;
        if (word.Lower is "thirty") return 30;
        var named = Array.IndexOf(Numbers, word.Lower);
        return named > 0 ? named : null;
    }

    /// <summary>1 to 4 for “first” to “fourth”; null for any other word.</summary>
    internal static int? Ordinal(DateWord word) =>
        Array.IndexOf(Ordinals, word.Lower) is >= 0 and var index ? index + 1
        : word is { Number: >= 1 and <= 4, Suffix: "st" or "nd" or "rd" or "th" } ? word.Number
        : null;

    /// <summary>The unit of time named, singular or plural; null for any other word.</summary>
    internal static TimeUnit? Unit(DateWord word) => word.Lower switch
    {
        "day" or "days" => TimeUnit.Day,
        "week" or "weeks" => TimeUnit.Week,
        "month" or "months" => TimeUnit.Month,
        "year" or "years" => TimeUnit.Year,
        "decade" or "decades" => TimeUnit.Decade,
        _ => null,
    };

    private static Dictionary<string, int> WithShortForms(string[] names, int first, int length, params (string, int)[] others)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            forms[names[i]] = i + first;
            forms[names[i][..length]] = i + first;
        }

        foreach (var (form, value) in others) forms[form] = value;
        return forms;
    }
}
