namespace OnRecord.Api.Feeds;

/// <summary>Where and when a feed is made.</summary>
/// <param name="Origin">What addresses of this service begin with.</param>
/// <param name="Built">When the snapshot was built, in UTC.</param>
internal sealed record FeedPlace(string Origin, DateTimeOffset Built);
