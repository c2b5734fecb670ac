namespace OnRecord.Domain.Dates;

/// <summary>How words name a date.</summary>
public enum DateExpressionKind
{
    /// <summary>A full date or a year that needs no context: “May 31, 2019”, “in 2012”.</summary>
    Absolute,

    /// <summary>Counted from publication or from a date named before: “on Wednesday”, “last month”, “in June”, “2 November”.</summary>
    Relative,

    /// <summary>A stretch between two dates: “from 15 to 22 June 2019”, “since 2018”.</summary>
    Interval,
}
