using OnRecord.Domain.Events;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>What sort of thing takes place, and how it is told.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The finer kind; null where there is none.</param>
/// <param name="Told">The verb of a report.</param>
/// <param name="Title">The verb of a title.</param>
internal sealed record HappeningSort(EventType Type, string? Mode, string Told, string Title)
{
    /// <summary>The commoner a sort, the nearer the beginning.</summary>
    public static readonly IReadOnlyList<HappeningSort> All =
    [
        new(EventType.Statement, null, "addressed", "addresses"),
        new(EventType.Accuse, null, "accused", "accuses"),
        new(EventType.Consult, "visit", "visited", "visits"),
        new(EventType.Consult, "meet", "met", "meets"),
        new(EventType.Request, null, "urged", "urges"),
        new(EventType.Publication, "release", "published a report on", "reports on"),
        new(EventType.Reject, "deny", "rebuffed", "rebuffs"),
        new(EventType.Support, null, "backed", "backs"),
        new(EventType.Coerce, "arrest", "detained", "detains"),
        new(EventType.Assault, null, "attacked", "attacks"),
        new(EventType.Sanction, null, "sanctioned", "sanctions"),
        new(EventType.Agree, null, "came to terms with", "agrees with"),
        new(EventType.Aid, null, "helped", "helps"),
        new(EventType.Protest, null, "marched against", "marches against"),
        new(EventType.Appointment, null, "appointed", "appoints"),
        new(EventType.Threaten, null, "threatened", "threatens"),
        new(EventType.Mobilize, null, "sent forces towards", "mobilizes against"),
    ];
}
