namespace OnRecord.Api.Outlets;

/// <summary>Where to go from an outlet.</summary>
/// <param name="Self">The outlet itself.</param>
/// <param name="Articles">The articles that it published.</param>
public sealed record OutletLinks(string Self, string Articles);
