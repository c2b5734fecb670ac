using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;

namespace OnRecord.Domain.Linking;

/// <summary>Brings together the reports that tell one event, within an article and across articles.</summary>
/// <remarks>
/// Reports are one event where type, mode and factuality agree, one day suits all their dates, the roles that both tell have an
/// actor in common (or an office and who heads it), the documents they are about do not differ, and enough speaks for it:
/// dates, places, words, and for reports without a date that their articles are about the same. It would rather leave two
/// reports apart than put two events together. The result does not depend on the order of the articles. Immutable; safe for
/// use from several threads.
/// </remarks>
public sealed class EventLinker
{
    /// <summary>The events of the articles, by their first report: every report belongs to exactly one.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="actors">Every actor that a report names; ids unique.</param>
    /// <param name="relations">Who speaks for whom.</param>
    public ImmutableArray<LinkedEvent> Link(IEnumerable<AnalysedArticle> articles, IEnumerable<Actor> actors, SpeakerRelations relations)
    {
        AnalysedArticle[] ordered = [.. ArticleOrder.Sort(articles)];
        var firsts = new int[ordered.Length];
        for (var at = 1; at < ordered.Length; at++) firsts[at] = firsts[at - 1] + ordered[at - 1].Events.Length;
        var readings = ordered.Index().AsParallel().AsOrdered()
            .Select(article => ReportReader.Read(article.Item, firsts[article.Index]).ToArray()).SelectMany(read => read).ToList();
        var names = actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var ids = Ids(readings);
        var comparer = new ReportComparer(new ArticleTopics(ordered), relations);
        return [.. new EventGrouper(comparer, relations).Group(readings).Select(members => Make(members, ids[members[0].Index], names))];
    }

    private static LinkedEvent Make(ReportReading[] members, string id, Dictionary<string, Actor> actors)
    {
        var reports = members.Select(member => member.Report).ToArray();
        var first = reports[0];
        return new LinkedEvent
        {
            Id = id,
            Type = first.Type,
            Mode = reports.Select(report => report.Mode).FirstOrDefault(mode => mode is not null),
            Title = EventTitle.Of(members, actors),
            Factuality = first.Factuality,
            Date = Narrowest(reports),
            PlaceId = reports.Select(report => report.PlaceId).OfType<string>().CountBy(place => place).Select(pair => (pair.Key, pair.Value))
                .OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault(),
            // A span means a place in one article, and here there are several.
            Participants = [.. reports.SelectMany(report => report.Participants).DistinctBy(participant => participant.ActorId)
                .OrderBy(participant => participant.Role).Select(participant => participant with { Span = null })],
            Reports = [.. members.Select(member => new LinkedReport(member.Article.Article.Id, member.Report))],
            Disagreements = [.. Disagreements.Of(members, actors)],
            Confidence = reports.Max(report => report.Confidence),
            Status = reports.Any(report => report.Status == ReviewStatus.Reviewed) ? ReviewStatus.Reviewed : ReviewStatus.Extracted,
        };
    }

    // The narrowest date told; of two equally narrow, the first.
    private static EdtfDate? Narrowest(EventReport[] reports) =>
        reports.Select(report => report.Date).Where(date => date is not null).MinBy(date => date!.Days ?? int.MaxValue);

    // Made from article, type, trigger words and their ordinal, so that an id outlives words added elsewhere in the article.
    private static Dictionary<int, string> Ids(List<ReportReading> readings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ids = new Dictionary<int, string>();
        foreach (var reading in readings)
        {
            var words = reading.Report.Trigger.Of(reading.Article.Article.Text).ToLowerInvariant();
            var key = $"{reading.Article.Article.Id}\u001f{reading.Report.Type}\u001f{words}";
            var ordinal = seen.GetValueOrDefault(key);
            seen[key] = ordinal + 1;
            ids[reading.Index] = IdOf(string.Create(CultureInfo.InvariantCulture, $"{key}\u001f{ordinal}"));
        }

        return ids;
    }

    private static string IdOf(string key) => "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6));
}
