using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Events;

/// <summary>How events are filtered, counted and sorted.</summary>
internal static class EventListing
{
    /// <summary>The grammar of <c>/v1/events</c>.</summary>
    public static readonly Listing<EventRow> Grammar = new(new()
    {
        Resource = Resource.Events,
        Key = happening => happening.Key,
        Id = happening => happening.Id,
        DefaultSort = "-date",
        SortKeys =
        [
            SortKey<EventRow>.Of("date", "the first day it may have been", happening => happening.DateEarliest),
            SortKey<EventRow>.Of("reports", "how many reports tell it", happening => happening.ReportCount),
            SortKey<EventRow>.Of("articles", "how many articles tell it", happening => happening.ArticleCount),
            SortKey<EventRow>.Of("confidence", "how sure the engine is", happening => happening.Confidence),
        ],
        Filters =
        [
            Filters<EventRow>.Search(
                "Words of the title or of the clauses that report it.", "report", FullTextIndex.Events, happening => happening.Key),
            Filters<EventRow>.Id(happening => happening.Key, Resource.Events),
            Filters<EventRow>.Words("type", "What sort of event.", "accuse", happening => happening.Type),
            Filters<EventRow>.Texts("mode", "The finer kind within the type.", "visit", happening => happening.Mode),
            Filters<EventRow>.References(
                "actor", "Who took part, in any role.", "michelle-bachelet", happening => happening.Key,
                db => db.EventParticipants.Select(part => new Link { Row = part.EventKey, Value = part.ActorKey }), Resource.Actors,
                prefilled: true),
            Filters<EventRow>.References(
                "source", "Who did it.", "china", happening => happening.Key, db => Parts(db, ParticipantRole.Source), Resource.Actors),
            Filters<EventRow>.References(
                "target", "Whom it was done to, or with.", "china", happening => happening.Key, db => Parts(db, ParticipantRole.Target),
                Resource.Actors),
            Filters<EventRow>.Reference("place", "Where it took place.", "xinjiang", happening => happening.PlaceKey, Resource.Places),
            Filters<EventRow>.Words(
                "factuality", "Whether it is said to have taken place.", "asserted", happening => happening.Factuality),
            Filters<EventRow>.References(
                "article", "An article that reports it.", "news5s-china-letter", happening => happening.Key,
                db => db.EventReports.Select(report => new Link { Row = report.EventKey, Value = report.ArticleKey }), Resource.Articles),
            Filters<EventRow>.References(
                "outlet", "Who published such an article.", "interreviewed", happening => happening.Key,
                db => db.EventReports.Where(report => report.Article!.OutletKey != null)
                    .Select(report => new Link { Row = report.EventKey, Value = report.Article!.OutletKey!.Value }),
                Resource.Outlets),
            Filters<EventRow>.Range("reports", "How many reports tell it.", "2..", happening => happening.ReportCount),
            new DateFilter<EventRow>(
                "the event; one without a date is left out", happening => happening.DateEdtf != null, happening => happening.DateEarliest,
                happening => happening.DateLatest),
            Filters<EventRow>.Range("confidence", "How sure the engine is, from 0 to 1.", "0.8..", happening => happening.Confidence),
            Filters<EventRow>.Words("status", "Whose word it is.", "extracted", happening => happening.Status),
        ],
        Includes = [new("participants", "participants.actor", Resource.Actors), new("articles", "reports.article", Resource.Articles)],
        Fields = "id,title,date.edtf,participants.actor.name",
        Columns = Column.List(
            "id", "type", "mode", "title", "factuality", "date=date.edtf", "dateEarliest=date.earliest", "dateLatest=date.latest",
            "placeId=place.id", "placeName=place.name", "participantIds=participants.actor.id",
            "participantNames=participants.actor.name", "participantRoles=participants.role", "articleIds=reports.article.id",
            "reports=reports.span.text", "disagreements", "confidence", "status", "url=links.self"),
        LinkedData = EventLinkedData.Write,
    });

    private static IQueryable<Link> Parts(CorpusContext db, ParticipantRole role) =>
        db.EventParticipants.Where(part => part.Role == role).Select(part => new Link { Row = part.EventKey, Value = part.ActorKey });
}
