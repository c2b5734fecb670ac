namespace OnRecord.Domain.Dates;

/// <summary>Reads dates in digits: “2022-08-31”, “8/31/2022”, “31.08.2022”.</summary>
/// <remarks>
/// Between slashes the month comes first, unless that cannot be; where both numbers could be either, the American reading
/// is marked uncertain. Between full stops the day comes first.
/// </remarks>
internal static class NumericDates
{
    /// <summary>The date that the words from <paramref name="at"/> on are; null where they are none.</summary>
    internal static DateMatch? Read(DateWords words, int at)
    {
        var (first, second, third) = (words[at], words[at + 2], words[at + 4]);
        if (first.Number is null || second.Number is null || third.Number is null) return null;
        if (!IsGlued(words, at) || words[at - 1] is { Lower: "/" or "-" or "." } && first.IsGlued || words[at + 5] is { IsGlued: true, Lower: "/" or "-" }) return null;
        var date = words[at + 1].Lower switch
        {
            "-" when first.Lower.Length == 4 => Make(first, second, third),
            "/" when third.Lower.Length == 4 => FromSlashes(first, second, third),
            "." when third.Lower.Length == 4 => Make(third, second, first),
            _ => null,
        };
        return date is null ? null : new DateMatch(at, at + 5, date, DateExpressionKind.Absolute);
    }

    private static bool IsGlued(DateWords words, int at)
    {
        for (var i = 1; i < 5; i++)
            if (!words[at + i].IsGlued) return false;
        return words[at + 1].Lower == words[at + 3].Lower;
    }

    private static EdtfDate? FromSlashes(DateWord first, DateWord second, DateWord year)
    {
        if (first.Number > 12) return Make(year, second, first);
        var date = Make(year, first, second);
        return date is not null && second.Number <= 12 && second.Number != first.Number ? EdtfDate.Parse(date.Edtf + "?") : date;
    }

    private static EdtfDate? Make(DateWord year, DateWord month, DateWord day) =>
        month.Number is >= 1 and <= 12 && day.Lower.Length <= 2 && day.Suffix.Length == 0
            ? new PartialDate(year.Number, month.Number, day.Number).In(year.Number!.Value)
            : null;
}
