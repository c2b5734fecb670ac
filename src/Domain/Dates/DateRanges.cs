namespace OnRecord.Domain.Dates;

/// <summary>Reads stretches between dates: “from 15 to 22 June 2019”, “between March and June”, “2015-2018”, “since 2017”, “by August 31”.</summary>
internal static class DateRanges
{
    /// <summary>The stretch named by the words from <paramref name="at"/> on; null where they name none.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context)
    {
        var lead = words[at].Lower;
        var hasLead = lead is "from" or "between";
        if (ReadTwo(words, at, hasLead ? at + 1 : at, hasLead, context) is { } range) return range;
        return lead switch
        {
            "since" => ReadOpen(words, at, context, isStart: true),
            "until" or "till" or "by" or "before" => ReadOpen(words, at, context, isStart: false),
            _ => null,
        };
    }

    private static DateMatch? ReadOpen(DateWords words, int at, DateContext context, bool isStart)
    {
        var first = words[at + 1].Is("the") && (words[at + 2].Suffix.Length > 0 || Calendar.Season(words[at + 2]) is not null) ? at + 2 : at + 1;
        var point = DateParts.Read(words, first, context) ?? DatePoints.Read(words, first, context, isCertain: at + 1 == first && words[at].Lower is not "by");
        if (point is not { Date: { Earliest: not null, Latest: not null } } found) return null;
        // “Before Wednesday's vote”: the day is the vote's.
        if (words[found.End].Lower is "'" or "’" && words[found.End + 1].Is("s")) return null;
        var date = isStart ? Open(StartOf(found.Date), null) : Open(null, EndOf(found.Date));
        return date is null ? null : new DateMatch(at, found.End, date, DateExpressionKind.Interval);
    }

    private static EdtfDate? Open(EdtfDate? start, EdtfDate? end) => start is null && end is null ? null : EdtfDate.Interval(start, end);

    private static EdtfDate StartOf(EdtfDate date) => date.IsInterval ? EdtfDate.Parse(date.Edtf.Split('/')[0]) : date;

    private static EdtfDate EndOf(EdtfDate date) => date.IsInterval ? EdtfDate.Parse(date.Edtf.Split('/')[1]) : date;

    private static DateMatch? ReadTwo(DateWords words, int start, int at, bool hasLead, DateContext context)
    {
        if (ReadDays(words, at, hasLead, out var end) is var (firstDay, lastDay)) return Complete(firstDay, lastDay, words, start, end, context);
        if (NamedDates.Read(words, at, hasLead, out var firstEnd) is { } first && IsJoin(words, firstEnd, hasLead))
        {
            if (IsNow(words[firstEnd + 1]) && first.Year is { } year)
                return new DateMatch(start, firstEnd + 2, EdtfDate.Interval(first.In(year), null), DateExpressionKind.Interval);
            if (NamedDates.Read(words, firstEnd + 1, true, out end) is { } last && SameShape(first, last))
                return Complete(first, last, words, start, end, context);
        }

        return hasLead ? ReadPoints(words, start, at, context) : null;
    }

    // 15 to 22 June 2019; June 15-22, 2019: the month is said once
    private static (PartialDate First, PartialDate Last)? ReadDays(DateWords words, int at, bool hasLead, out int end)
    {
        end = at;
        if (NamedDates.Day(words[at]) is { } day && IsJoin(words, at + 1, true) && NamedDates.ReadFullDay(words, at + 2, out end) is { } last
            && NamedDates.Day(words[at + 2]) is not null)
            return (last with { Day = day }, last);
        if (Calendar.Month(words[at]) is null || NamedDates.ReadFullDay(words, at, out var middle) is not { Year: null } first) return null;
        if (!IsJoin(words, middle, hasLead || words[middle].Is("and")) || NamedDates.Day(words[middle + 1]) is not { } until) return null;
        if (Calendar.Month(words[middle + 2]) is not null || words[middle + 2].IsLetters && words[middle].Is("and") && !hasLead) return null;
        end = middle + 2;
        var year = NamedDates.TrailingYear(words, ref end);
        return (first with { Year = year }, first with { Year = year, Day = until });
    }

    // “and” joins two dates into a stretch only after “between”, or between two days of a month.
    private static bool IsJoin(DateWords words, int at, bool withAnd) => words[at].Lower switch
    {
        "-" or "–" or "—" or "to" or "until" or "till" or "through" => true,
        "and" => withAnd,
        _ => false,
    };

    private static bool IsNow(DateWord word) => word.Lower is "now" or "present" or "today";

    private static bool SameShape(PartialDate first, PartialDate last) =>
        first.Day is null == last.Day is null && (first.Month is null == last.Month is null);

    private static DateMatch? Complete(PartialDate first, PartialDate last, DateWords words, int start, int end, DateContext context)
    {
        if (last.Year is null && first.Year is { } known) last = last with { Year = known + (IsEarlierInYear(last, first) ? 1 : 0) };
        if (DateCompletion.Complete(last, words, start, end, context) is not { Date: { Earliest: { } lastDay } lastDate }) return null;
        var year = first.Year ?? lastDay.Year - (IsEarlierInYear(last, first) ? 1 : 0);
        return first.In(year) is { } firstDate ? Match(start, end, firstDate, lastDate) : null;
    }

    private static bool IsEarlierInYear(PartialDate one, PartialDate other) =>
        (one.Month ?? 0, one.Day ?? 0).CompareTo((other.Month ?? 0, other.Day ?? 0)) < 0;

    // from Monday to Thursday, from last year to this month
    private static DateMatch? ReadPoints(DateWords words, int start, int at, DateContext context)
    {
        if (DatePoints.Read(words, at, context) is not { } first || !IsJoin(words, first.End, true)) return null;
        if (DatePoints.Read(words, first.End + 1, context) is not { } last) return null;
        var from = Calendar.Weekday(words[at]) is { } weekday && Calendar.Weekday(words[first.End + 1]) is not null
            && last.Date.Earliest is { } day && Periods.OnOrBefore(day, weekday) is { } before ? EdtfDate.Of(before) : first.Date;
        return Match(start, last.End, from, last.Date);
    }

    private static DateMatch? Match(int start, int end, EdtfDate first, EdtfDate last) =>
        !first.IsInterval && !last.IsInterval && first.Earliest <= last.Latest
            ? new DateMatch(start, end, EdtfDate.Interval(first, last), DateExpressionKind.Interval)
            : null;
}
