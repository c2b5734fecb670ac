namespace OnRecord.Domain.Actors;

/// <summary>A name and what it names.</summary>
/// <param name="Words">Its words as <see cref="ActorAuthority.Key"/> has them, and whether each is written with a capital.</param>
/// <param name="Actor">The actor; null where it names a place.</param>
/// <param name="Place">The place; null where it names an actor.</param>
/// <param name="IsSeat">Whether it is a city that stands for a government only where it acts.</param>
internal sealed record AliasEntry((string Key, bool Capital)[] Words, Actor? Actor, Place? Place, bool IsSeat);
