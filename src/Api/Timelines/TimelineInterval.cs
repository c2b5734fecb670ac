namespace OnRecord.Api.Timelines;

/// <summary>How long a bucket of a timeline is.</summary>
public enum TimelineInterval
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month of the calendar.</summary>
    Month,

    /// <summary>A year of the calendar.</summary>
    Year,
}
