namespace OnRecord.Api.Networks;

/// <summary>Where to go from a network.</summary>
/// <param name="Self">The network itself.</param>
/// <param name="List">The quotes, articles or events that it is made from.</param>
public sealed record NetworkLinks(string Self, string List);
