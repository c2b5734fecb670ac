namespace OnRecord.Domain.Dates;

/// <summary>Reads stretches that reach back or ahead from publication: “in recent months”, “over the past five years”, “the coming weeks”.</summary>
internal static class ElapsedTimes
{
    // How many units an uncounted plural (“recent months”) is taken for.
    private const int Some = 3;

    /// <summary>The stretch named by the words from <paramref name="at"/> on; null where they name none.</summary>
    internal static DateMatch? Read(DateWords words, int at, DateContext context)
    {
        var lead = words[at].Lower is "in" or "over" or "during" or "for" or "within" or "throughout" ? at + 1 : at;
        var hasDeterminer = words[lead].Lower is "the" or "these" or "this";
        var direction = hasDeterminer ? lead + 1 : lead;
        var sign = words[direction].Lower switch
        {
            "recent" when !hasDeterminer || lead > at => -1,
            "past" or "last" => -1,
            "coming" or "next" => 1,
            _ => 0,
        };
        if (sign == 0) return null;
        if (!hasDeterminer && words[direction].Lower is "last" or "next" or "past") return null;
        return ReadCounted(words, at, direction + 1, sign, words[direction].Is("recent"), context);
    }

    private static DateMatch? ReadCounted(DateWords words, int at, int counted, int sign, bool isRecent, DateContext context)
    {
        var count = Calendar.Unit(words[counted]) is null ? Calendar.Count(words[counted]) : null;
        var isVague = words[counted].Lower is "few" or "several" or "couple" or "many";
        var name = count is not null || isVague ? counted + 1 : counted;
        if (words[counted].Is("couple") && words[name].Is("of")) name++;
        if (Calendar.Unit(words[name]) is not { } unit || words[name + 1].Is("of")) return null;
        var isPlural = words[name].Lower.EndsWith('s');
        if (count is null && !isPlural && (unit == TimeUnit.Day || isRecent)) return null;
        if (count is null && isPlural && !isVague && !isRecent && unit == TimeUnit.Day && sign < 0) return null;
        if (context.Known(unit) is not { } today) return null;
        var stretch = Periods.Stretch(today, unit, sign * (count ?? (isPlural ? Some : 1)));
        if (stretch is null) return null;
        var isApproximate = isVague || (count is null && isPlural);
        return new DateMatch(at, name + 1, isApproximate ? stretch.Approximately() : stretch, DateExpressionKind.Interval);
    }
}
