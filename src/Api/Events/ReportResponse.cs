using OnRecord.Api.Http.Responses;
using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>One article's telling of an event.</summary>
public sealed record ReportResponse
{
    /// <summary>The article.</summary>
    public required ArticleReference Article { get; init; }

    /// <summary>The clause or sentence that tells it.</summary>
    public required SpanResponse Span { get; init; }

    /// <summary>The word or phrase that names it: “released”, “visit”.</summary>
    public required SpanResponse Trigger { get; init; }

    /// <summary>What sort of event this article tells of.</summary>
    public required EventType Type { get; init; }

    /// <summary>A finer kind within the type; null where none fits.</summary>
    public required string? Mode { get; init; }

    /// <summary>Whether this article says that it took place.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>When, as far as this article tells; null where it does not.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>The words that the date was read from; null where there are none.</summary>
    public required SpanResponse? DateWords { get; init; }

    /// <summary>Where; null where this article does not tell.</summary>
    public required Reference? Place { get; init; }

    /// <summary>The words that name the place; null where there are none.</summary>
    public required SpanResponse? PlaceWords { get; init; }

    /// <summary>Who took part, as this article tells.</summary>
    public required IReadOnlyList<ReportParticipantResponse> Participants { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whose word this is: the engine's, or a reader's who corrected it.</summary>
    public required ReviewStatus Status { get; init; }
}
