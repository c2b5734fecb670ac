using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;

namespace OnRecord.Accuracy.Annotation;

/// <summary>When two annotations say the same.</summary>
public static class Sameness
{
    /// <summary>Whether both name the same days, however written, or both none.</summary>
    public static bool OfDates(EdtfDate? left, EdtfDate? right) =>
        (left?.Earliest, left?.Latest, left is null) == (right?.Earliest, right?.Latest, right is null);

    /// <summary>Whether both have the same actors in the same roles.</summary>
    public static bool OfParticipants(EventReport left, EventReport right) => Roles(left).SetEquals(Roles(right));

    /// <summary>Who took part in what role.</summary>
    public static HashSet<(string ActorId, ParticipantRole Role)> Roles(EventReport report) =>
        [.. report.Participants.Select(participant => (participant.ActorId, participant.Role))];
}
