namespace OnRecord.Domain.Dates;

/// <summary>What a date that leaves something out is completed from.</summary>
/// <param name="Today">The day that relative dates count from; null where it is unknown.</param>
/// <param name="Precision">The smallest unit that <paramref name="Today"/> is known to.</param>
/// <param name="Year">A year named nearby, for a day or month that names none; null where there is none.</param>
/// <param name="Before">The date named last in this sentence or the one before, for “the same day”; null where there is none.</param>
internal readonly record struct DateContext(DateOnly? Today, TimeUnit Precision, int? Year, EdtfDate? Before)
{
    /// <summary>The context of a document published then.</summary>
    internal static DateContext Of(EdtfDate? published) => published switch
    {
        // A curator who gives an interval means that the words count from its start.
        { IsInterval: true } => new(published.Earliest, TimeUnit.Day, null, null),
        { Days: 1 } => new(published.Earliest, TimeUnit.Day, null, null),
        { Days: <= 31 } => new(published.Earliest, TimeUnit.Month, null, null),
        { Days: <= 366 } => new(published.Earliest, TimeUnit.Year, null, null),
        _ => new(null, TimeUnit.Day, null, null),
    };

    /// <summary>The day of publication where it is known to the day.</summary>
    internal DateOnly? Day => Known(TimeUnit.Day);

    /// <summary>The day of publication where it is known at least to a unit.</summary>
    internal DateOnly? Known(TimeUnit unit) => unit >= Precision ? Today : null;
}
