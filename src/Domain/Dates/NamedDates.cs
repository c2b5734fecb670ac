namespace OnRecord.Domain.Dates;

/// <summary>Reads days, months and years that are named: “May 31, 2019”, “2 November”, “June 2019”, “in June”, “in 2012”.</summary>
/// <remarks>Only the words are read here; a missing year is completed elsewhere. A result's end is just past its last word.</remarks>
internal static class NamedDates
{
    private static readonly HashSet<string> BeforeMonth = new(StringComparer.Ordinal)
    {
        "in", "since", "until", "till", "by", "during", "through", "last", "next", "this", "early", "late", "mid", "between", "throughout",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "s", "this", "that",
    };

    private static readonly HashSet<string> BeforeYear = new(StringComparer.Ordinal)
    {
        "in", "since", "of", "by", "from", "until", "till", "during", "for", "before", "after", "early", "late", "mid", "through", "between",
        "circa", "about", "around", "throughout", "year", "fall", "autumn", "spring", "summer", "winter", "end",
    };

    // “In 2000 cities”: a number of things, not a year.
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "people", "men", "women", "children", "troops", "soldiers", "miles", "kilometers", "kilometres", "meters", "metres", "feet", "km",
        "dollars", "euros", "pounds", "yuan", "years", "days", "hours", "words", "points", "votes", "tons", "tonnes", "delegates", "members",
        "jobs", "copies", "pages", "percent", "cities", "workers", "students", "acres", "of", "more", "other", "million", "billion",
    };

    private static readonly HashSet<string> Functional = new(StringComparer.Ordinal)
    {
        "on", "of", "to", "in", "for", "and", "or", "but", "that", "which", "is", "was", "has", "had", "against", "by", "through", "from", "with", "be",
    };

    // “in 2012, 2014 and 2016”: how many years back the preposition may stand.
    private const int ListReach = 6;

    /// <summary>The date named by the words from <paramref name="at"/> on; null where they name none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the first word.</param>
    /// <param name="isCertain">Whether it is known that a date stands here (“from May to …”), so that a bare “May” or “2012” needs no other sign.</param>
    /// <param name="end">Index just past the last word.</param>
    internal static PartialDate? Read(DateWords words, int at, bool isCertain, out int end)
    {
        var start = SkipWeekday(words, at);
        return ReadMonthDay(words, start, out end)
            ?? ReadDayMonth(words, start, out end)
            ?? (start > at ? null : ReadMonth(words, at, isCertain, out end) ?? ReadYear(words, at, isCertain, out end));
    }

    /// <summary>A day and month in either order; null where there is none.</summary>
    internal static PartialDate? ReadFullDay(DateWords words, int at, out int end) =>
        ReadMonthDay(words, at, out end) ?? ReadDayMonth(words, at, out end);

    /// <summary>A number that can be a day of a month, and no more.</summary>
    internal static int? Day(DateWord word) =>
        word is { Number: >= 1 and <= 31, Lower.Length: <= 2, Suffix: "" or "st" or "nd" or "rd" or "th" } ? word.Number : null;

    /// <summary>A four-digit year after a month or a day; the comma before it is optional.</summary>
    internal static int? TrailingYear(DateWords words, ref int end)
    {
        var at = words[end].Is(",") ? end + 1 : end;
        if (!IsYearNumber(words[at]) || words[at].Number is not (>= 1000 and <= 2199)) return null;
        end = at + 1;
        return words[at].Number;
    }

    // “Wednesday, August 31”; “Wed. 31 August”
    private static int SkipWeekday(DateWords words, int at)
    {
        if (Calendar.ShortWeekday(words[at]) is null) return at;
        var next = at + 1;
        if (words[next].Lower is "." or ",") next++;
        if (words[next].Is("the")) next++;
        return next;
    }

    // May 31, 2019; Sept. 3; March 4th
    private static PartialDate? ReadMonthDay(DateWords words, int at, out int end)
    {
        end = at;
        if (Calendar.Month(words[at]) is not { } month) return null;
        var day = AfterMonth(words, at);
        if (Day(words[day]) is not { } number || IsCount(words, day)) return null;
        end = day + 1;
        return new PartialDate(TrailingYear(words, ref end), month, number);
    }

    // 31 May 2019; the 31st of May; 3 Sept.
    private static PartialDate? ReadDayMonth(DateWords words, int at, out int end)
    {
        end = at;
        if (Day(words[at]) is not { } day) return null;
        var name = words[at + 1].Is("of") && words[at].Suffix.Length > 0 ? at + 2 : at + 1;
        if (Calendar.Month(words[name]) is not { } month) return null;
        end = words[name].Lower.Length <= 4 && words[name].Lower is not ("may" or "june" or "july") && words[name + 1] is { Lower: ".", IsGlued: true }
            && IsYearNumber(words[name + 2])
            ? name + 2 : name + 1;
        return new PartialDate(TrailingYear(words, ref end), month, day);
    }

    private static PartialDate? ReadMonth(DateWords words, int at, bool isCertain, out int end)
    {
        end = at;
        if (Calendar.Month(words[at]) is not { } month) return null;
        end = AfterMonth(words, at);
        if (words[end].Is("of")) end++;
        if (TrailingYear(words, ref end) is { } year) return new PartialDate(year, month, null);
        end = at + 1;
        return isCertain || NamesMonth(words, at) ? new PartialDate(null, month, null) : null;
    }

    // “in May” is the month, “May officials” is not; nobody is called July, so “the July talks” and “July saw” both are.
    private static bool NamesMonth(DateWords words, int at)
    {
        var before = words[at - 1];
        if (BeforeMonth.Contains(before.Lower)) return words[at + 1].Number is null || Day(words[at + 1]) is null;
        if (before.Is("-") && words[at - 2].Is("mid")) return true;
        if (words[at - 1].Lower is "and" or "or" or "to" or "-" or "–" && Calendar.Month(words[at - 2]) is not null) return true;
        if (!Calendar.IsWeakMonth(words[at])) return words[at].Lower.Length > 3;
        var next = words[at + 1];
        return Determiners.Contains(before.Lower) && next.IsLetters && !next.IsCapitalized && !Functional.Contains(next.Lower);
    }

    // A year stands where only a year can: after a preposition, a determiner or another year.
    private static PartialDate? ReadYear(DateWords words, int at, bool isCertain, out int end)
    {
        end = at + 1;
        return (isCertain && IsYearNumber(words[at]) && words[at].Number >= 1000 && !IsCount(words, at)) || IsYear(words, at, ListReach) ? new PartialDate(words[at].Number, null, null) : null;
    }

    private static bool IsYear(DateWords words, int at, int reach)
    {
        var word = words[at];
        if (!IsYearNumber(word) || word.Number is not (>= 1000 and <= 2199)) return false;
        if (IsCount(words, at) || words[at + 1] is { Lower: "/" or "-", IsGlued: true } && words[at + 2] is { IsGlued: true, Number: null }) return false;
        var before = words[at - 1];
        var isModern = word.Number is >= 1900 and <= 2099;
        if (BeforeYear.Contains(before.Lower)) return isModern || !words[at + 1].IsLetters || Functional.Contains(words[at + 1].Lower);
        if (!isModern) return false;
        if (Determiners.Contains(before.Lower)) return words[at + 1].IsLetters;
        if (before.Is("-") && words[at - 2].Is("mid")) return true;
        if (before.Is("(")) return words[at + 1].Is(")");
        return before.Lower is "and" or "or" or "," or "to" or "–" or "-" or "/" && IsYearNumber(words[at - 2]) && reach > 0 && IsYear(words, at - 2, reach - 1);
    }

    private static bool IsYearNumber(DateWord word) => word is { Number: not null, Suffix: "", Lower.Length: 4 };

    // $2019, No. 2012, 2019 people, 31 percent
    private static bool IsCount(DateWords words, int at) =>
        words[at - 1] is { Lower: "$" or "£" or "€" or "¥" or "#" } || words[at + 1].Is("%") || words[at + 1].Is("percent")
        || (words[at].Lower.Length == 4 && Counted.Contains(words[at + 1].Lower));

    // A short form may carry a full stop: “Sept. 3”.
    private static int AfterMonth(DateWords words, int at) => words[at + 1] is { Lower: ".", IsGlued: true } && words[at].Lower.Length <= 4 ? at + 2 : at + 1;
}
