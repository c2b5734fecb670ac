using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>How events are filtered and sorted.</summary>
internal static class EventListing
{
    /// <summary>The grammar of <c>/v1/events</c>.</summary>
    public static readonly Listing<EventRow> Grammar = new(
        happening => happening.Id,
        "-date",
        [
            SortKey<EventRow>.Of("date", "the first day it may have been", happening => happening.DateEarliest),
            SortKey<EventRow>.Of("reports", "how many reports tell it", happening => happening.ReportCount),
            SortKey<EventRow>.Of("articles", "how many articles tell it", happening => happening.ArticleCount),
            SortKey<EventRow>.Of("confidence", "how sure the engine is", happening => happening.Confidence),
        ],
        [
            Filters<EventRow>.Search(
                "q", "Words of the title or of the clauses that report it.", "report", FullTextIndex.Events,
                keys => happening => keys.Contains(happening.Key)),
            Filters<EventRow>.Words<EventType>(
                "type", "What sort of event.", "accuse", types => happening => types.Contains(happening.Type)),
            Filters<EventRow>.Texts(
                "mode", "The finer kind within the type.", "visit", modes => happening => modes.Contains(happening.Mode),
                happening => happening.Mode != null),
            Filters<EventRow>.Actors(
                "actor", "Who took part, in any role.", "michelle-bachelet",
                ids => happening => happening.Participants.Any(participant => ids.Contains(participant.Actor!.Id)), prefilled: true),
            Filters<EventRow>.Actors("source", "Who did it.", "china",
                ids => happening => happening.Participants.Any(
                    participant => participant.Role == ParticipantRole.Source && ids.Contains(participant.Actor!.Id)),
                happening => happening.Participants.Any(participant => participant.Role == ParticipantRole.Source)),
            Filters<EventRow>.Actors("target", "Whom it was done to, or with.", "china",
                ids => happening => happening.Participants.Any(
                    participant => participant.Role == ParticipantRole.Target && ids.Contains(participant.Actor!.Id)),
                happening => happening.Participants.Any(participant => participant.Role == ParticipantRole.Target)),
            Filters<EventRow>.Ids(
                "place", "Where it took place.", "xinjiang", ids => happening => ids.Contains(happening.Place!.Id),
                happening => happening.PlaceKey != null),
            Filters<EventRow>.Words<Factuality>(
                "factuality", "Whether it is said to have taken place.", "asserted",
                values => happening => values.Contains(happening.Factuality)),
            Filters<EventRow>.Ids(
                "article", "An article that reports it.", "news5s-china-letter",
                ids => happening => happening.Reports.Any(report => ids.Contains(report.Article!.Id))),
            Filters<EventRow>.Ids(
                "outlet", "Who published such an article.", "interreviewed",
                ids => happening => happening.Reports.Any(report => ids.Contains(report.Article!.Outlet!.Id))),
            Filters<EventRow>.Range("reports", "How many reports tell it.", "2..", happening => happening.ReportCount),
            new DateFilter<EventRow>(
                "the event; one without a date is left out", happening => happening.DateEdtf != null, happening => happening.DateEarliest,
                happening => happening.DateLatest),
            Filters<EventRow>.Range("confidence", "How sure the engine is, from 0 to 1.", "0.8..", happening => happening.Confidence),
            Filters<EventRow>.Words<ReviewStatus>(
                "status", "Whose word it is.", "extracted", statuses => happening => statuses.Contains(happening.Status)),
        ]);
}
