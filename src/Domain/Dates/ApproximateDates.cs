namespace OnRecord.Domain.Dates;

/// <summary>Reads dates that the writer gives roughly: “around 2015”, “nearly two years ago”, “more than a decade ago”.</summary>
internal static class ApproximateDates
{
    /// <summary>The date named by the words from <paramref name="at"/> on, marked approximate; null where they name none.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context)
    {
        var date = words[at].Lower switch
        {
            "about" or "around" or "nearly" or "almost" or "roughly" or "approximately" or "circa" or "some" => at + 1,
            "more" or "less" or "fewer" when words[at + 1].Is("than") => at + 2,
            "over" => at + 1,
            _ => -1,
        };
        // “Talks about Wednesday's vote” are not around Wednesday: what is rough is a count or a year.
        if (date < 0 || (Calendar.Count(words[date]) is null && !words[date].Is("a"))) return null;
        return DatePoints.Read(words, date, context) is { } match
            ? match with { Start = at, Date = match.Date.Approximately() }
            : null;
    }
}
