namespace OnRecord.Api.Timelines;

/// <summary>How many there are of each.</summary>
/// <param name="Quotes">Quotes; null where a filter that quotes do not have leaves them out.</param>
/// <param name="Events">Events; null where a filter that events do not have leaves them out.</param>
public sealed record TimelineCounts(int? Quotes, int? Events);
