namespace OnRecord.Api.Timelines;

/// <summary>Where what a bucket counts is listed.</summary>
/// <param name="Quotes">Its quotes; null where quotes are not counted.</param>
/// <param name="Events">Its events; null where events are not counted.</param>
public sealed record BucketLinks(string? Quotes, string? Events);
