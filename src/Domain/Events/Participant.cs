using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>An actor in an event.</summary>
/// <param name="ActorId">Who.</param>
/// <param name="Role">In what part.</param>
/// <param name="Span">The mention it was read from; null where a reader added it without one.</param>
public sealed record Participant(string ActorId, ParticipantRole Role, TextSpan? Span);
