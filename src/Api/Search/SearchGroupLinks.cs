namespace OnRecord.Api.Search;

/// <summary>Where to go from a group of results.</summary>
/// <param name="All">The list of all objects of the kind that match, which filters narrow further.</param>
public sealed record SearchGroupLinks(string All);
