namespace OnRecord.Domain.Dates;

/// <summary>Reads weekdays: “on Wednesday”, “this Friday”, “Thursday of last week”.</summary>
/// <remarks>
/// A bare weekday is the last one up to publication, or the first one from it on where the clause looks ahead. “Next
/// Friday” is the Friday of the following week, weeks beginning on Monday.
/// </remarks>
internal static class Weekdays
{
    // Days with a name of their own, habits, and people.
    private static readonly HashSet<string> NotBefore = new(StringComparer.Ordinal)
    {
        "black", "good", "ash", "super", "bloody", "fat", "cyber", "sheffield", "holy", "palm", "easter", "shrove", "maundy", "casual", "mega",
        "man", "every", "each", "any", "joe", "giving", "ruby", "freaky", "whit", "most", "per",
    };

    // “The Sunday Times”, “Monday Night Football”
    private static readonly HashSet<string> NotAfter = new(StringComparer.Ordinal)
    {
        "times", "mirror", "telegraph", "mail", "express", "post", "herald", "sun", "world", "tribune", "business", "club", "agreement",
    };

    /// <summary>The weekday named at <paramref name="at"/>; null where there is none or it is part of a name.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context)
    {
        if (Calendar.Weekday(words[at]) is not { } weekday || context.Day is not { } today) return null;
        if (NotBefore.Contains(words[at - 1].Lower) || IsName(words, at)) return null;
        var week = words[at + 1].Is("of") ? at + 2 : at + 1;
        if (words[week].Lower is "last" or "next" or "this" && words[week + 1].Is("week"))
            return Match(at, week + 2, Periods.InWeek(today, weekday, words[week].Lower switch { "last" => -1, "next" => 1, _ => 0 }));
        return Match(at, at + 1, ClauseTimes.Of(words, at, at + 1) == ClauseTime.Future
            ? Periods.OnOrAfter(today, weekday)
            : Periods.OnOrBefore(today, weekday));
    }

    /// <summary>A weekday after “last”, “this” or “next”.</summary>
    internal static DateMatch? ReadShifted(DateWords words, int start, int at, DayOfWeek weekday, int shift, DateContext context)
    {
        if (context.Day is not { } today) return null;
        return Match(start, at + 1, shift switch
        {
            < 0 => Periods.Shift(today, TimeUnit.Day, -1) is { } yesterday ? Periods.OnOrBefore(yesterday, weekday) : null,
            > 0 when words[at - 1].Is("coming") => Periods.OnOrAfter(today, weekday),
            > 0 => Periods.InWeek(today, weekday, 1),
            _ when ClauseTimes.Of(words, start, at + 1) == ClauseTime.Past => Periods.OnOrBefore(today, weekday),
            _ => Periods.OnOrAfter(today, weekday),
        });
    }

    private static bool IsName(DateWords words, int at)
    {
        var next = words[at + 1];
        if (!next.IsCapitalized) return false;
        return NotAfter.Contains(next.Lower) || (words[at - 1].Lower is "the" && next.IsLetters)
            || (next.Lower is "night" or "morning" && words[at + 2].IsCapitalized);
    }

    private static DateMatch? Match(int start, int end, DateOnly? day) =>
        day is null ? null : new DateMatch(start, end, EdtfDate.Of(day.Value), DateExpressionKind.Relative);
}
