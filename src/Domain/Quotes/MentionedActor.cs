namespace OnRecord.Domain.Quotes;

/// <summary>An actor that the words of a quote mention: whom it speaks about.</summary>
/// <param name="ActorId">Who; the speaker too, where the words mention the speaker.</param>
/// <param name="Mentions">How often, by name, description or pronoun; at least 1.</param>
public sealed record MentionedActor(string ActorId, int Mentions);
