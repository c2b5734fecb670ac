namespace OnRecord.Domain.Dates;

/// <summary>Completes a day or month that names no year.</summary>
internal static class DateCompletion
{
    /// <summary>
    /// The year it names; else one named nearby; else the nearest to publication that the clause allows: behind it in the
    /// past, ahead of it in the future, and without a sign the last such month, or the nearest such day. Null where nothing tells.
    /// </summary>
    internal static DateMatch? Complete(PartialDate date, DateWords words, int start, int end, DateContext context)
    {
        if (date.Year is { } named) return Match(date.In(named), DateExpressionKind.Absolute);
        var time = ClauseTimes.Of(words, start, end);
        if (context.Year is { } nearby && time != ClauseTime.Future) return Match(date.In(nearby), DateExpressionKind.Relative);
        return context.Known(TimeUnit.Month) is { } today ? Match(Nearest(date, today, time), DateExpressionKind.Relative) : null;

        DateMatch? Match(EdtfDate? found, DateExpressionKind kind) => found is null ? null : new DateMatch(start, end, found, kind);
    }

    private static EdtfDate? Nearest(PartialDate date, DateOnly today, ClauseTime time)
    {
        var candidates = new[] { today.Year - 1, today.Year, today.Year + 1 }.Select(date.In).OfType<EdtfDate>();
        return time switch
        {
            ClauseTime.Future => candidates.FirstOrDefault(candidate => candidate.Latest >= today),
            ClauseTime.Unknown when date.Day is not null =>
                candidates.MinBy(candidate => Math.Abs(candidate.Earliest!.Value.DayNumber - today.DayNumber)),
            _ => candidates.LastOrDefault(candidate => candidate.Earliest <= today),
        };
    }
}
