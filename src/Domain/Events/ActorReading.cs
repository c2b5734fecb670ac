using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>A mention that fills a slot of an event.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="IsDirect">Whether it fills the slot itself; “China” in “rejected China's demands” does so only for its demands.</param>
internal readonly record struct ActorReading(Mention Mention, bool IsDirect);
