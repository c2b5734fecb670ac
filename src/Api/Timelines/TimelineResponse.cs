namespace OnRecord.Api.Timelines;

/// <summary>How many quotes and events there are over time.</summary>
public sealed record TimelineResponse
{
    /// <summary>How long a bucket is.</summary>
    public required TimelineInterval Interval { get; init; }

    /// <summary>
    /// In order of time and without gaps: from the first to the last day that any of the dates names, or from `from` to `to`. Empty where
    /// nothing is dated and neither was given.
    /// </summary>
    public required IReadOnlyList<TimelineBucket> Buckets { get; init; }

    /// <summary>
    /// How many the filters leave, each counted once; the buckets can add up to more, since a date that covers several counts in each.
    /// </summary>
    public required TimelineCounts Total { get; init; }

    /// <summary>How many of them have no date and so are in no bucket; none where `from` or `to` leaves those out.</summary>
    public required TimelineCounts Undated { get; init; }

    /// <summary>Where to go from here.</summary>
    public required TimelineLinks Links { get; init; }
}
