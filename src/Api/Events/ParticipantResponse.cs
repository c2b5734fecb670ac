using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>An actor in an event.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Role">In what part.</param>
public sealed record ParticipantResponse(Reference Actor, ParticipantRole Role);
