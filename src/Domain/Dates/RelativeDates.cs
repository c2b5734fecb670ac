namespace OnRecord.Domain.Dates;

/// <summary>Reads dates that count from the day of publication: “Wednesday”, “last month”, “yesterday”, “two years ago”.</summary>
internal static class RelativeDates
{
    /// <summary>The date named by the words from <paramref name="at"/> on; null where they name none, or publication is not known well enough.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context) =>
        IsTitle(words, at) ? null
        : ReadDay(words, at, context)
        ?? ReadShifted(words, at, context)
        ?? ReadAgo(words, at, context)
        ?? ReadAfterOther(words, at, context);

    // “USA Today”, “ABC's This Week”
    private static bool IsTitle(DateWords words, int at) =>
        at > 0 && words[at].IsCapitalized && (words[at].Is("today") ? words[at - 1].IsLetters : Calendar.Unit(words[at + 1]) is not null && words[at + 1].IsCapitalized);

    private static DateMatch? ReadDay(DateWords words, int at, DateContext context)
    {
        if (context.Day is not { } today) return null;
        return words[at].Lower switch
        {
            "today" when !IsEra(words, at) => Match(at, at + 1, EdtfDate.Of(today)),
            "tonight" => Match(at, at + 1, EdtfDate.Of(today)),
            "yesterday" => Match(at, at + 1, Periods.At(today, TimeUnit.Day, -1)),
            "tomorrow" => Match(at, at + 1, Periods.At(today, TimeUnit.Day, 1)),
            "this" when words[at + 1].Lower is "morning" or "afternoon" or "evening" => Match(at, at + 2, EdtfDate.Of(today)),
            "last" when words[at + 1].Lower is "night" => Match(at, at + 2, Periods.At(today, TimeUnit.Day, -1)),
            "the" when words.Match(at + 1, "day", "before", "yesterday") => Match(at, at + 4, Periods.At(today, TimeUnit.Day, -2)),
            "the" when words.Match(at + 1, "day", "after", "tomorrow") => Match(at, at + 4, Periods.At(today, TimeUnit.Day, 2)),
            _ => null,
        };
    }

    // “today's world” is no day.
    private static bool IsEra(DateWords words, int at) =>
        words[at + 1].Lower is "'" or "’" && words[at + 3].Lower is "world" or "society" or "economy" or "age" or "youth" or "politics" or "media" or "climate";

    // last month, next Friday, this summer, earlier this year, last June
    private static DateMatch? ReadShifted(DateWords words, int at, DateContext context)
    {
        var lead = words[at].Lower is "earlier" or "later" ? at + 1 : at;
        if (words[lead].Lower is not ("last" or "this" or "next" or "past")) return null;
        var shift = words[lead].Lower switch { "next" => 1, "this" => 0, _ => -1 };
        var name = lead + 1;
        if (words[lead].Is("this") && words[name].Lower is "past" or "coming") (shift, name) = (words[name].Is("past") ? -1 : 1, name + 1);
        else if (words[lead].Is("past")) return null;
        var word = words[name];

        if (Calendar.Unit(word) is { } unit) return ReadUnit(words, at, name, unit, shift, context);
        if (word.Is("weekend") && context.Day is { } day) return Match(at, name + 1, Periods.Weekend(day, shift));
        if (Calendar.Weekday(word) is { } weekday) return Weekdays.ReadShifted(words, at, name, weekday, shift, context);
        if (Calendar.Season(word) is { } season && context.Known(TimeUnit.Month) is { } now) return Match(at, name + 1, SeasonNear(now, season, shift));
        if (Calendar.Month(word) is { } month && word.Lower.Length > 2 && NamedDates.Day(words[name + 1]) is null && context.Known(TimeUnit.Month) is { } today)
            return Match(at, name + 1, MonthNear(today, month, shift));
        return null;
    }

    private static DateMatch? ReadUnit(DateWords words, int at, int name, TimeUnit unit, int shift, DateContext context)
    {
        // “the last week of the campaign”, “the last days”, “next day” count from elsewhere.
        if (unit == TimeUnit.Day || words[name].Lower.EndsWith('s') || words[name + 1].Is("of")) return null;
        if (shift != 0 && words[at - 1].Lower is "the" or "his" or "her" or "its" or "their" or "s") return null;
        return context.Known(unit) is { } today ? Match(at, name + 1, Periods.At(today, unit, shift)) : null;
    }

    private static EdtfDate? MonthNear(DateOnly today, int month, int shift)
    {
        var months = Enumerable.Range(today.Year - 1, 3).Where(year => year is >= 1 and <= 9999).Select(year => EdtfDate.Month(year, month)).ToList();
        return shift switch
        {
            -1 => months.LastOrDefault(candidate => candidate.Latest < today),
            1 => months.FirstOrDefault(candidate => candidate.Earliest > today),
            _ => months.FirstOrDefault(candidate => candidate.Earliest!.Value.Year == today.Year),
        };
    }

    private static EdtfDate? SeasonNear(DateOnly today, Season season, int shift)
    {
        var seasons = Enumerable.Range(today.Year - 2, 4).Where(year => year is >= 1 and <= 9999).Select(year => EdtfDate.OfSeason(year, season)).ToList();
        return shift switch
        {
            -1 => seasons.LastOrDefault(candidate => candidate.Latest < today),
            1 => seasons.FirstOrDefault(candidate => candidate.Earliest > today),
            // “This winter” in January is the one that has begun; “this summer” in spring is the one to come.
            _ => seasons.FirstOrDefault(candidate => candidate.Contains(today))
                ?? seasons.FirstOrDefault(candidate => candidate.Earliest!.Value.Year == today.Year),
        };
    }

    // two years ago, a month ago
    private static DateMatch? ReadAgo(DateWords words, int at, DateContext context)
    {
        var unitAt = words.Match(at, "a", "couple", "of") ? at + 3 : at + 1;
        var count = unitAt == at + 3 ? 2 : Calendar.Count(words[at]);
        if (count is null || Calendar.Unit(words[unitAt]) is not { } unit || !words[unitAt + 1].Is("ago")) return null;
        if (context.Known(unit) is not { } today || Periods.At(today, unit, -count.Value) is not { } date) return null;
        return Match(at, unitAt + 2, unit == TimeUnit.Decade ? Periods.At(today, TimeUnit.Year, -10 * count.Value)?.Approximately() : date);
    }

    // the same day, that month, the following year, the day before, a day later: from the date named just before
    private static DateMatch? ReadAfterOther(DateWords words, int at, DateContext context)
    {
        if (context.Before is not { Earliest: { } before, Latest: not null }) return null;
        var (shift, name) = words[at].Lower switch
        {
            "that" => (0, at + 1),
            "the" when words[at + 1].Is("same") => (0, at + 2),
            "the" when words[at + 1].Lower is "next" or "following" => (1, at + 2),
            "the" when words[at + 1].Lower is "previous" => (-1, at + 2),
            "the" when words.Match(at + 1, "day", "before") && !words[at + 3].IsLetters => (-1, at + 1),
            "the" when words.Match(at + 1, "day", "after") && !words[at + 3].IsLetters => (1, at + 1),
            "a" when words[at + 2].Lower is "later" => (1, at + 1),
            "a" when words[at + 2].Lower is "earlier" => (-1, at + 1),
            _ => (0, -1),
        };
        if (name < 0 || Calendar.Unit(words[name]) is not { } unit || unit == TimeUnit.Decade || words[name].Lower.EndsWith('s')) return null;
        if (context.Before.Days > DaysIn(unit)) return null;
        var end = words[name + 1].Lower is "later" or "earlier" || (words[at + 1].Is("day") && words[at].Is("the")) ? name + 2 : name + 1;
        return Match(at, end, Periods.At(before, unit, shift));
    }

    private static int DaysIn(TimeUnit unit) => unit switch { TimeUnit.Day => 1, TimeUnit.Week => 7, TimeUnit.Month => 31, _ => 366 };

    private static DateMatch? Match(int start, int end, EdtfDate? date) =>
        date is null ? null : new DateMatch(start, end, date, DateExpressionKind.Relative);
}
