using System.Linq.Expressions;
using System.Text.Json.Serialization;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>One thing that happened, did not happen or may happen, with every report of it.</summary>
public sealed record EventResponse
{
    /// <summary>Opaque; stays the same when the corpus is built anew, while its first report stands.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of event.</summary>
    public required EventType Type { get; init; }

    /// <summary>A finer kind within the type, in lower case: visit, release, deny; null where none fits.</summary>
    public required string? Mode { get; init; }

    /// <summary>A short line for a list.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the reports say that it took place; the strongest of them.</summary>
    public required Factuality Factuality { get; init; }

    /// <summary>The narrowest date that its reports agree on; null where none tells.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>Where it took place; null where not told.</summary>
    public required Reference? Place { get; init; }

    /// <summary>Who took part, over all reports.</summary>
    public required IReadOnlyList<ParticipantResponse> Participants { get; init; }

    /// <summary>The reports, earliest article first; at least one.</summary>
    public required IReadOnlyList<ReportResponse> Reports { get; init; }

    /// <summary>What the reports tell differently, a sentence each; empty where they agree.</summary>
    public required IReadOnlyList<string> Disagreements { get; init; }

    /// <summary>From 0 to 1: the highest of its reports.</summary>
    public required double Confidence { get; init; }

    /// <summary>`reviewed` where a reader has corrected any of its reports.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>Where to go from here.</summary>
    public required Links Links { get; init; }

    /// <summary>The passage that matches `q` best; there only with `highlight=true`.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HighlightResponse? Highlight { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<EventRow, EventResponse>> Projection { get; } = happening => new EventResponse
    {
        Id = happening.Id,
        Type = happening.Type,
        Mode = happening.Mode,
        Title = happening.Title,
        Factuality = happening.Factuality,
        Date = happening.DateEdtf == null ? null : new DateResponse(happening.DateEdtf, happening.DateEarliest, happening.DateLatest),
        Place = happening.Place == null ? null : new Reference(happening.Place.Id, happening.Place.Name),
        Participants = happening.Participants.OrderBy(participant => participant.Ordinal)
            .Select(participant => new ParticipantResponse(new Reference(participant.Actor!.Id, participant.Actor.Name), participant.Role))
            .ToList(),
        Reports = happening.Reports.OrderBy(report => report.Ordinal).Select(report => new ReportResponse
        {
            Article = new ArticleReference(report.Article!.Id, report.Article.Title),
            Span = new SpanResponse(report.Start, report.End, report.Text),
            Trigger = SpanResponse.Of(report.Trigger)!,
            Type = report.Type,
            Mode = report.Mode,
            Factuality = report.Factuality,
            Date = report.DateEdtf == null ? null : new DateResponse(report.DateEdtf, report.DateEarliest, report.DateLatest),
            DateWords = SpanResponse.Of(report.DateSource),
            Place = report.Place == null ? null : new Reference(report.Place.Id, report.Place.Name),
            PlaceWords = SpanResponse.Of(report.PlaceSource),
            Participants = report.Participants.OrderBy(participant => participant.Ordinal)
                .Select(participant => new ReportParticipantResponse(
                    new Reference(participant.Actor!.Id, participant.Actor.Name), participant.Role, SpanResponse.Of(participant.Mention)))
                .ToList(),
            Confidence = report.Confidence,
            Status = report.Status,
        }).ToList(),
        Disagreements = happening.Disagreements,
        Confidence = happening.Confidence,
        Status = happening.Status,
        Links = new Links(Address.Of("events", happening.Id)),
    };
}
