namespace OnRecord.Api.Networks;

/// <summary>What an edge stands on: quotes, articles or events, by the kind of network.</summary>
/// <param name="Ids">Ids of the first of them in the order of publication, at most 5.</param>
/// <param name="Total">How many there are: the weight of the edge.</param>
/// <param name="Link">Where all of them are listed; null in `co-mention`, since no list asks for two actors at once.</param>
public sealed record NetworkEvidence(IReadOnlyList<string> Ids, int Total, string? Link);
