namespace OnRecord.Api.Http.Lists;

/// <summary>How long a stretch of dates is counted as one.</summary>
public enum DateInterval
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
