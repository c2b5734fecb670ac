using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Event reports, as reviews see them.</summary>
internal sealed class EventLayer(AnalysedArticle article) : Layer<EventReport>
{
    private readonly ImmutableArray<Paragraph> _paragraphs = article.Article.Layout.Paragraphs;

    public override string Name => "event";

    public override TextSpan PlaceOf(EventReport item) => item.Trigger;

    public override EventReport? Make(Review review)
    {
        if (review.Event is not { Type: { } type } edit)
        {
            return null;
        }

        var trigger = review.At.Span;
        return Set(new EventReport { Span = Around(trigger), Trigger = trigger, Type = type.Value, Confidence = 1 }, edit);
    }

    public override EventReport Edit(EventReport item, Review review) => Set(item, review.Event!);

    public override bool Same(EventReport left, EventReport right) =>
        left.Participants.SequenceEqual(right.Participants) && Rest(left) == Rest(right);

    public override string? Flaw(EventReport item) =>
        item.Span.Contains(item.Trigger) ? null : $"has the trigger {item.Trigger} outside the span {item.Span}";

    private TextSpan Around(TextSpan trigger)
    {
        foreach (var paragraph in _paragraphs)
        {
            if (paragraph.Span.Contains(trigger))
            {
                return paragraph.Span;
            }
        }

        return trigger;
    }

    private static EventReport Set(EventReport report, EventEdit edit) => report with
    {
        Span = edit.Span?.Value.Span ?? report.Span,
        Trigger = edit.Trigger?.Value.Span ?? report.Trigger,
        Type = edit.Type?.Value ?? report.Type,
        Mode = edit.Mode is { } mode ? mode.Value : report.Mode,
        Factuality = edit.Factuality?.Value ?? report.Factuality,
        Participants = edit.Participants is { } participants
            ? [.. participants.Value.Select(one => new Participant(one.ActorId, one.Role, one.Span?.Span))]
            : report.Participants,
        PlaceId = edit.PlaceId is { } placeId ? placeId.Value : report.PlaceId,
        Place = edit.Place is { } place ? place.Value?.Span : report.Place,
        Date = edit.Date is { } date ? date.Value : report.Date,
        DateSpan = edit.DateSpan is { } dateSpan ? dateSpan.Value?.Span : report.DateSpan,
        Confidence = 1,
        Status = ReviewStatus.Reviewed,
    };

    private static EventReport Rest(EventReport report) =>
        report with { Participants = [], Confidence = 1, Status = ReviewStatus.Reviewed };
}
