namespace OnRecord.Api.Timelines;

/// <summary>Where to go from a timeline.</summary>
/// <param name="Self">The timeline itself.</param>
/// <param name="Quotes">All quotes that it counts, dated or not; null where it counts none.</param>
/// <param name="Events">All events that it counts, dated or not; null where it counts none.</param>
public sealed record TimelineLinks(string Self, string? Quotes, string? Events);
