using System.Collections.Immutable;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking;

/// <summary>Reads from a report and its words what it is compared by.</summary>
internal static class ReportReader
{
    // How far back a report without a date may reach, and how far ahead a plan without one.
    private const int DaysBack = 150;
    private const int DaysAhead = 400;

    private static readonly WordSet FunctionWords = new("Text.function-words.lexicon");

    // Documents that go by several names.
    private static readonly Dictionary<string, string> SameDocument = new(StringComparer.Ordinal)
    {
        ["assessment"] = "report", ["review"] = "report", ["document"] = "report", ["paper"] = "report", ["study"] = "report", ["findings"] = "report",
        ["finding"] = "report", ["publication"] = "report", ["memo"] = "letter", ["memorandum"] = "letter", ["email"] = "letter", ["e-mail"] = "letter",
        ["message"] = "letter", ["invitation"] = "letter",
    };

    /// <summary>The readings of an article's reports.</summary>
    internal static IEnumerable<ReportReading> Read(AnalysedArticle article, int first) =>
        article.Events.OrderBy(report => report.Trigger).Select((report, index) => Read(article, report, first + index));

    private static ReportReading Read(AnalysedArticle article, EventReport report, int index)
    {
        var text = article.Article.Text;
        var words = Words(text, report, [.. report.Participants.Select(participant => participant.Span).OfType<TextSpan>()]).ToList();
        var document = words.FirstOrDefault(word => IsDocument(EventLexicon.Singular(word)));
        var (earliest, latest) = Window(article, report);
        return new ReportReading
        {
            Index = index,
            Article = article,
            Report = report,
            Sources = Ids(report, ParticipantRole.Source),
            Targets = Ids(report, ParticipantRole.Target),
            Word = report.Trigger.Of(text).ToLowerInvariant().Split(' ')[0],
            Document = document is null ? null : SameDocument.GetValueOrDefault(EventLexicon.Singular(document), EventLexicon.Singular(document)),
            DocumentWord = document,
            Content = [.. words.Where(word => word.Length > 3 && !FunctionWords.Contains(word)).Select(EventLexicon.Singular).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IsKnown = IsKnown(text, report),
            Earliest = earliest,
            Latest = latest,
        };
    }

    private static ImmutableArray<string> Ids(EventReport report, ParticipantRole role) =>
        [.. report.Participants.Where(participant => participant.Role == role).Select(participant => participant.ActorId).Distinct(StringComparer.Ordinal)];

    private static bool IsDocument(string word) => word.Length > 3 && EventLexicon.Default.IsIn(word, "document");

    private static IEnumerable<string> Words(string text, EventReport report, TextSpan[] names)
    {
        for (var at = report.Span.Start; at < report.Span.End;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < report.Span.End && (char.IsLetter(text[end]) || text[end] == '-')) end++;
            var word = new TextSpan(at, end);
            if (!word.Overlaps(report.Trigger) && !names.Any(name => name.Overlaps(word))) yield return text[at..end].ToLowerInvariant();
            at = end;
        }
    }

    private static bool IsKnown(string text, EventReport report)
    {
        var before = text[Math.Max(0, report.Trigger.Start - 16)..report.Trigger.Start].TrimEnd().ToLowerInvariant();
        return before.EndsWith(" the", StringComparison.Ordinal) || before.EndsWith(" her", StringComparison.Ordinal) || before.EndsWith(" his", StringComparison.Ordinal)
            || before.EndsWith(" its", StringComparison.Ordinal) || before.EndsWith(" their", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal)
            || before.EndsWith("'s", StringComparison.Ordinal);
    }

    private static (DateOnly?, DateOnly?) Window(AnalysedArticle article, EventReport report)
    {
        if (report.Date is { } date) return (date.Earliest, date.Latest);
        if (article.Article.Published?.Date is not { } published) return (null, null);
        return report.Factuality switch
        {
            Factuality.Asserted => (published.Earliest?.AddDays(-Math.Min(DaysBack, published.Earliest.Value.DayNumber)), published.Latest),
            Factuality.Future => (published.Earliest, Later(published.Earliest)),
            _ => (null, null),
        };
    }

    private static DateOnly? Later(DateOnly? day) => day is { } known && known.DayNumber + DaysAhead <= DateOnly.MaxValue.DayNumber ? known.AddDays(DaysAhead) : null;
}
