using System.Linq.Expressions;
using OnRecord.Api.Data.Rows;
using OnRecord.Domain;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Articles.Findings;

/// <summary>A clause of an article that tells an event.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Title">The event's short line.</param>
/// <param name="Start">Offset of the first UTF-16 code unit of the clause.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="Trigger">The words that name the event.</param>
/// <param name="Type">What sort of event this article tells of.</param>
/// <param name="Mode">A finer kind within the type; null where none fits.</param>
/// <param name="Factuality">Whether this article says that it took place.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Status">Whose word it is.</param>
internal sealed record ReportFinding(
    string Event,
    string Title,
    int Start,
    int End,
    Excerpt Trigger,
    EventType Type,
    string? Mode,
    Factuality Factuality,
    double Confidence,
    ReviewStatus Status)
{
    /// <summary>How a row is read.</summary>
    public static Expression<Func<EventReportRow, ReportFinding>> Projection { get; } = report => new ReportFinding(
        report.Event!.Id, report.Event.Title, report.Start, report.End, report.Trigger, report.Type, report.Mode, report.Factuality,
        report.Confidence, report.Status);
}
