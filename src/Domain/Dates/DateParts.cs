namespace OnRecord.Domain.Dates;

/// <summary>Reads parts of a month, season, year or decade: “early 2021”, “mid-June”, “the end of August”, “the first half of 2022”.</summary>
/// <remarks>
/// Early, mid and late are thirds; the beginning and the end of a year are its first and last three months, those of a month the
/// whole month. The words are vague at their edges, but a result is not marked approximate for that.
/// </remarks>
internal static class DateParts
{
    /// <summary>The part named by the words from <paramref name="at"/> on; null where they name none.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context)
    {
        if (ReadName(words, at, out var whole) is not { } part) return null;
        if (ReadWhole(words, whole, context) is not { } inner) return null;
        return Cut(inner.Date, part.From, part.To, part.IsEdge) is { } date ? new DateMatch(at, inner.End, date, inner.Kind) : null;
    }

    // Fractions of the whole, and the index where the whole begins.
    private static (double From, double To, bool IsEdge)? ReadName(DateWords words, int at, out int whole)
    {
        whole = at + 1;
        if (whole < words.Count && words[whole].Is("-")) whole++;
        if (words[whole].Is("in")) whole++;
        switch (words[at].Lower)
        {
            case "early": return (0, 1 / 3d, false);
            case "mid": return (1 / 3d, 2 / 3d, false);
            case "late": return (2 / 3d, 1, false);
        }

        var name = words[at].Is("the") ? at + 1 : at;
        var half = words[name + 1].Lower is "half" or "quarter" or "part" ? name + 1 : name;
        if (!words[half + 1].Is("of")) return null;
        whole = half + 2;
        return (words[name].Lower, words[half].Lower) switch
        {
            ("early", "part") => (0, 1 / 3d, false),
            ("latter" or "later", "part") => (2 / 3d, 1, false),
            (_, "half") when Calendar.Ordinal(words[name]) is <= 2 and { } half2 => ((half2 - 1) / 2d, half2 / 2d, false),
            (_, "quarter") when Calendar.Ordinal(words[name]) is { } quarter => ((quarter - 1) / 4d, quarter / 4d, false),
            ("beginning" or "start", _) => (0, 1 / 3d, true),
            ("middle", _) => (1 / 3d, 2 / 3d, false),
            ("end" or "close", _) => (2 / 3d, 1, true),
            _ => null,
        };
    }

    // “the year” is the one that the article appears in.
    private static DateMatch? ReadWhole(DateWords words, int at, DateContext context)
    {
        if (words[at].Is("the") && Calendar.Unit(words[at + 1]) is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade
            && !words[at + 1].Lower.EndsWith('s') && !words[at + 2].Is("of"))
        {
            var unit = Calendar.Unit(words[at + 1])!.Value;
            return context.Known(unit) is { } today && Periods.At(today, unit, 0) is { } date
                ? new DateMatch(at, at + 2, date, DateExpressionKind.Relative)
                : null;
        }

        var start = words[at].Is("the") ? at + 1 : at;
        return DatePoints.Read(words, start, context, isCertain: true) is { Date: { IsDay: false, Days: not null } } match ? match : null;
    }

    private static EdtfDate? Cut(EdtfDate whole, double from, double to, bool isEdge)
    {
        if (whole is not { Earliest: { } first, Days: { } days }) return null;
        if (days > 366)
        {
            var years = whole.Latest!.Value.Year - first.Year + 1;
            return EdtfDate.Interval(EdtfDate.Year(first.Year + Index(from, years)), EdtfDate.Year(first.Year + Index(to, years) - 1));
        }

        if (days >= 365)
        {
            if (isEdge) (from, to) = from > 0 ? (3 / 4d, to) : (from, 1 / 4d);
            return EdtfDate.Interval(EdtfDate.Month(first.Year, 1 + Index(from, 12)), EdtfDate.Month(first.Year, Index(to, 12)));
        }

        // “The end of August” may be its last day or its last week: the month is all that is told.
        if (days is >= 28 and <= 31 && isEdge) return EdtfDate.Month(first.Year, first.Month);
        // Thirds of a month are counted in tens, whatever its length.
        var length = days is >= 28 and <= 31 && to - from < 0.4 ? 30 : days;
        var last = to == 1 ? days : Index(to, length);
        return last > Index(from, length) ? EdtfDate.Interval(first.AddDays(Index(from, length)), first.AddDays(last - 1)) : null;
    }

    private static int Index(double fraction, int count) => (int)Math.Round(fraction * count);
}
