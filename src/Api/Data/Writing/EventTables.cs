using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes events, their reports and who took part.</summary>
internal sealed class EventTables(CorpusContext db, SnapshotKeys keys) : IDisposable
{
    private readonly TableWriter<EventRow> events = new(db);
    private readonly TableWriter<EventParticipantRow> participants = new(db);
    private readonly TableWriter<EventReportRow> reports = new(db);
    private readonly TableWriter<ReportParticipantRow> reportParticipants = new(db);
    private int participantKey;
    private int reportKey;
    private int reportParticipantKey;

    /// <exception cref="InvalidDataException">A report of an article belongs to no event, or to two.</exception>
    public static void Write(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys)
    {
        var (told, linked) = (corpus.Articles.Sum(article => article.Events.Length), corpus.Events.Sum(each => each.Reports.Length));
        if (told != linked) throw new InvalidDataException($"The articles tell of events {told} times, and the linked events have {linked} reports.");
        var sources = corpus.Articles.ToDictionary(article => article.Article.Id, article => article.Article.Text, StringComparer.Ordinal);
        using var tables = new EventTables(db, keys);
        foreach (var (index, one) in corpus.Events.Index())
        {
            tables.WriteEvent(index + 1, one);
            foreach (var (place, report) in one.Reports.Index())
                tables.WriteReport(index + 1, place + 1, report, sources);
        }
    }

    public void Dispose()
    {
        events.Dispose();
        participants.Dispose();
        reports.Dispose();
        reportParticipants.Dispose();
    }

    private void WriteEvent(int key, LinkedEvent told)
    {
        var referrer = $"Event '{told.Id}'";
        events.Write(new EventRow
        {
            Key = key,
            Id = told.Id,
            Type = told.Type,
            Mode = told.Mode,
            Title = told.Title,
            Factuality = told.Factuality,
            DateEdtf = told.Date?.Edtf,
            DateEarliest = told.Date?.Earliest,
            DateLatest = told.Date?.Latest,
            PlaceKey = keys.Place(told.PlaceId, referrer),
            Disagreements = told.Disagreements,
            Confidence = told.Confidence,
            Status = told.Status,
            ReportCount = told.Reports.Length,
            ArticleCount = told.Reports.Select(report => report.ArticleId).Distinct().Count(),
        });
        foreach (var (place, participant) in told.Participants.Index())
            participants.Write(new EventParticipantRow
            {
                Key = ++participantKey,
                EventKey = key,
                ActorKey = keys.Actor(participant.ActorId, referrer)!.Value,
                Role = participant.Role,
                Ordinal = place + 1,
            });
    }

    private void WriteReport(int told, int ordinal, LinkedReport linked, Dictionary<string, string> sources)
    {
        var (report, referrer) = (linked.Report, $"A report of an event in '{linked.ArticleId}'");
        var article = keys.Article(linked.ArticleId, referrer);
        var source = sources[linked.ArticleId];
        reports.Write(new EventReportRow
        {
            Key = ++reportKey,
            EventKey = told,
            ArticleKey = article,
            Ordinal = ordinal,
            Start = report.Span.Start,
            End = report.Span.End,
            Text = report.Span.Of(source),
            Trigger = Excerpt.Of(report.Trigger, source),
            Type = report.Type,
            Mode = report.Mode,
            Factuality = report.Factuality,
            PlaceKey = keys.Place(report.PlaceId, referrer),
            PlaceSource = Excerpt.Of(report.Place, source),
            DateEdtf = report.Date?.Edtf,
            DateEarliest = report.Date?.Earliest,
            DateLatest = report.Date?.Latest,
            DateSource = Excerpt.Of(report.DateSpan, source),
            Confidence = report.Confidence,
            Status = report.Status,
        });
        foreach (var (place, participant) in report.Participants.Index())
            reportParticipants.Write(Row(participant, place + 1, source, referrer));
    }

    private ReportParticipantRow Row(Participant participant, int ordinal, string source, string referrer) => new()
    {
        Key = ++reportParticipantKey,
        ReportKey = reportKey,
        ActorKey = keys.Actor(participant.ActorId, referrer)!.Value,
        Role = participant.Role,
        Ordinal = ordinal,
        Mention = Excerpt.Of(participant.Span, source),
    };
}
