using OnRecord.Api.Events;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;

namespace OnRecord.Api.Analyses;

/// <summary>Answers the events of an article that is not stored as stored ones are answered.</summary>
internal static class AnalysedEvents
{
    /// <summary>The events, as the linking has them.</summary>
    public static IReadOnlyList<EventResponse> Of(LinkedCorpus linked, string text, AnalysisNames names) =>
        [.. linked.Events.Select((happening, position) => Of(happening, position, text, names))];

    private static EventResponse Of(LinkedEvent happening, int position, string text, AnalysisNames names) => new()
    {
        Id = happening.Id,
        Type = happening.Type,
        Mode = happening.Mode,
        Title = happening.Title,
        Factuality = happening.Factuality,
        Date = DateResponse.Of(happening.Date),
        Place = names.Place(happening.PlaceId),
        Participants = [
            .. happening.Participants.Select(participant => new ParticipantResponse(names.Actor(participant.ActorId), participant.Role))],
        Reports = [.. happening.Reports.Select(report => Of(report.Report, text, names))],
        Disagreements = happening.Disagreements,
        Confidence = happening.Confidence,
        Status = happening.Status,
        Links = new($"#/events/{position}"),
    };

    private static ReportResponse Of(EventReport report, string text, AnalysisNames names) => new()
    {
        Article = names.Article,
        Span = SpanResponse.Of(report.Span, text),
        Trigger = SpanResponse.Of(report.Trigger, text),
        Type = report.Type,
        Mode = report.Mode,
        Factuality = report.Factuality,
        Date = DateResponse.Of(report.Date),
        DateWords = SpanResponse.Of(report.DateSpan, text),
        Place = names.Place(report.PlaceId),
        PlaceWords = SpanResponse.Of(report.Place, text),
        Participants = [.. report.Participants.Select(participant => new ReportParticipantResponse(
            names.Actor(participant.ActorId), participant.Role, SpanResponse.Of(participant.Span, text)))],
        Confidence = report.Confidence,
        Status = report.Status,
    };
}
