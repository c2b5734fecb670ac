namespace OnRecord.Domain.Dates;

/// <summary>Reads one date that is no range: a day, month, season, year, decade or century, named or relative.</summary>
internal static class DatePoints
{
    // “the Sept. 11 attacks” names an event of another year.
    private static readonly HashSet<string> Commemorated = new(StringComparer.Ordinal)
    {
        "attack", "attacks", "terror", "terrorist", "terrorism", "massacre", "revolution", "uprising", "committee", "insurrection", "movement",
    };

    /// <summary>The date that the words from <paramref name="at"/> on name; null where they name none that can be resolved.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context, bool isCertain = false)
    {
        if (NumericDates.Read(words, at) is { } numeric) return numeric;
        if (NamedDates.Read(words, at, isCertain, out var end) is { } named)
        {
            if (named is { Year: null, Day: not null } && Commemorated.Contains(words[end].Lower)) return null;
            return DateCompletion.Complete(named, words, at, end, context);
        }

        return Weekdays.Read(words, at, context) ?? RelativeDates.Read(words, at, context) ?? ReadSeason(words, at) ?? ReadDecade(words, at);
    }

    // summer 2022, the winter of 2022
    private static DateMatch? ReadSeason(DateWords words, int at)
    {
        if (Calendar.Season(words[at]) is not { } season) return null;
        var end = words[at + 1].Is("of") ? at + 2 : at + 1;
        return NamedDates.TrailingYear(words, ref end) is { } year
            ? new DateMatch(at, end, EdtfDate.OfSeason(year, season), DateExpressionKind.Absolute)
            : null;
    }

    // the 1990s, the 19th century
    private static DateMatch? ReadDecade(DateWords words, int at)
    {
        if (words[at].Number is not { } number) return null;
        if (words[at] is { Lower.Length: 4, Suffix: "s" } && number is >= 1000 and <= 2199 && number % 10 == 0)
            return Match(at, at + 1, number % 100 == 0 && number != 2000 ? $"{number / 100}XX" : $"{number / 10}X");
        if (words[at].Suffix is "th" or "st" or "nd" or "rd" && number is >= 11 and <= 22 && words[at + 1].Is("century"))
            return Match(at, at + 2, $"{number - 1}XX");
        return null;
    }

    private static DateMatch Match(int start, int end, string edtf) => new(start, end, EdtfDate.Parse(edtf), DateExpressionKind.Absolute);
}
