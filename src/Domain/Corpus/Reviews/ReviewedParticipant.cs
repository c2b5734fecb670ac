using OnRecord.Domain.Events;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>A participant as a review gives it.</summary>
/// <param name="ActorId">Who.</param>
/// <param name="Role">In what part.</param>
/// <param name="Span">The mention it is read from; null where there is none to point at.</param>
public sealed record ReviewedParticipant(string ActorId, ParticipantRole Role, AnchoredSpan? Span);
