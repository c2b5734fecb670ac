namespace OnRecord.Api.Networks;

/// <summary>The ties of a network, one for each piece of evidence and pair of actors.</summary>
/// <param name="Ties">In the order of their evidence; can be gone through more than once.</param>
/// <param name="UnpairedActors">Actors that were left out because too many others are mentioned in more articles.</param>
/// <param name="CrowdedArticles">Articles of which only the most mentioned actors are tied.</param>
internal sealed record TieSet(IEnumerable<Tie> Ties, int UnpairedActors = 0, int CrowdedArticles = 0);
