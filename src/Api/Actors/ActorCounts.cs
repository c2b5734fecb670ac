namespace OnRecord.Api.Actors;

/// <summary>How often an actor occurs in the corpus.</summary>
/// <param name="Mentions">Spans that refer to it.</param>
/// <param name="Quotes">Quotes that it speaks.</param>
/// <param name="Events">Events that it takes part in, in any role.</param>
/// <param name="Articles">Articles that mention it.</param>
public sealed record ActorCounts(int Mentions, int Quotes, int Events, int Articles);
