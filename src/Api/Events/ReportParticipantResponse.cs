using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>An actor in one article's telling of an event.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Role">In what part.</param>
/// <param name="Words">The words that name the actor there; null where a reader added it without any.</param>
public sealed record ReportParticipantResponse(Reference Actor, ParticipantRole Role, SpanResponse? Words);
