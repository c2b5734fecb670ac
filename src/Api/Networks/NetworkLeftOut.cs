namespace OnRecord.Api.Networks;

/// <summary>What a network leaves out for its size.</summary>
/// <param name="Edges">Edges lighter than those shown, for which `limit` leaves no room.</param>
/// <param name="Actors">
/// In `co-mention`: actors that are paired with nobody, since 2,000 others are mentioned in more articles; `actor` asks for theirs.
/// </param>
/// <param name="Articles">
/// In `co-mention`: articles that mention more than 50 actors, of which only the 50 most mentioned are paired; with `actor` none is cut.
/// </param>
public sealed record NetworkLeftOut(int Edges, int Actors, int Articles);
