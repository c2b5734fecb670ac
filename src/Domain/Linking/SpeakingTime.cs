using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Linking;

/// <summary>When words can have been spoken, as far as one article tells. Days are inclusive; null is open.</summary>
/// <param name="Earliest">The first day the article's words allow.</param>
/// <param name="Latest">The last: nobody is quoted before having spoken, so never after publication.</param>
/// <param name="LikelyFrom">The first day that is likely: news without a date is new.</param>
/// <param name="Day">The one day to take where one is needed: that of the words, else of publication; null where neither is known.</param>
internal readonly record struct SpeakingTime(DateOnly? Earliest, DateOnly? Latest, DateOnly? LikelyFrom, DateOnly? Day)
{
    // How far apart two articles may be to quote one phrase on one occasion.
    private const int NearDays = 10;

    // How old words without a date are at most taken to be.
    private const int FreshDays = 45;

    /// <summary>From the date that the article gives to the words, and its own.</summary>
    public static SpeakingTime Of(EdtfDate? spoken, Publication? published)
    {
        var latest = spoken?.Latest;
        // A date after publication is a misread one; publication does not bound it.
        if (published?.Date.Latest is { } printed && (latest is null || latest > printed) && !(spoken?.Earliest > printed)) latest = printed;
        var likely = spoken?.Earliest;
        if (likely is null && published?.Date.Earliest is { } news) likely = news.AddDays(-Math.Min(FreshDays, news.DayNumber));
        var day = spoken?.Earliest ?? spoken?.Latest ?? published?.Date.Earliest ?? published?.Date.Latest;
        return new SpeakingTime(spoken?.Earliest, latest, likely, day);
    }

    /// <summary>Whether one day suits both.</summary>
    public bool Meets(SpeakingTime other) => !(Latest < other.Earliest) && !(other.Latest < Earliest);

    /// <summary>Whether the two miss each other by a day, as the same hour does in two places on Earth.</summary>
    public bool NearlyMeets(SpeakingTime other) =>
        !(Latest?.DayNumber + 1 < other.Earliest?.DayNumber) && !(other.Latest?.DayNumber + 1 < Earliest?.DayNumber);

    /// <summary>Whether the two are known to be days apart at most.</summary>
    public bool IsNear(SpeakingTime other) =>
        Day is { } mine && other.Day is { } yours && Math.Abs(mine.DayNumber - yours.DayNumber) <= NearDays;

    /// <summary>Whether one likely day suits both.</summary>
    public bool LikelyMeets(SpeakingTime other) => !(Latest < other.LikelyFrom) && !(other.Latest < LikelyFrom);
}
