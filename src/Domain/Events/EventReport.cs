using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>One article's telling of an event. Reports of one event in one or several articles are linked into an <see cref="Linking.LinkedEvent"/>.</summary>
public sealed record EventReport
{
    /// <summary>The clause or sentence that tells it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word or phrase that names it: “released”, “visit”.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>What sort of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>A finer kind within the type, in lower case (“visit”, “release”, “deny”); null where the type has none that fits.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether the article says it took place.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Who took part, sources first.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>Id of the place, known to the gazetteer or made from its name; null where not told.</summary>
    public string? PlaceId { get; init; }

    /// <summary>The words that name the place.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>When, as far as this report tells; null where it does not.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The words the date was read from; null where there is no date, or it was taken from elsewhere.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether a reader has corrected it.</summary>
    public ReviewStatus Status { get; init; }
}
