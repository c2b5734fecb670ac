using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Turns a finished draft into a report, and says how sure it is.</summary>
internal sealed class EventReading(SentenceView view, EventDraft draft)
{
    internal EventReport Report(AnnotatedDocument document, DocumentLayers layers)
    {
        var trigger = view.SpanOf(draft.First, draft.End);
        var date = draft.Date >= 0 ? document.Dates[draft.Date] : null;
        return new EventReport
        {
            Span = view.SpanOf(draft.Clause.First, draft.Clause.End).Cover(trigger),
            Trigger = trigger,
            Type = draft.Trigger.Type,
            Mode = draft.Trigger.Mode,
            Factuality = draft.Factuality,
            Participants = Participants(),
            PlaceId = draft.Place?.Place.Id,
            Place = draft.Place?.Span,
            Date = date?.Date,
            DateSpan = date?.Span,
            Confidence = Confidence(layers.IsReported(trigger)),
        };
    }

    private ImmutableArray<Participant> Participants() =>
    [
        .. draft.Sources.Select(actor => As(actor, ParticipantRole.Source)),
        .. draft.Targets.Select(actor => As(actor, ParticipantRole.Target)),
        .. draft.Others.Select(actor => As(actor, ParticipantRole.Other)),
    ];

    private static Participant As(ActorReading actor, ParticipantRole role) => new(actor.Mention.ActorId, role, actor.Mention.Span);

    // Starts from how often a full, direct reading is right, and takes off for what is missing or inferred.
    private double Confidence(bool isReported)
    {
        var confidence = 0.9 - draft.Doubt;
        if (draft.Sources.Count == 0 && !draft.Trigger.Sources.IsEmpty) confidence -= 0.15;
        if (draft.Targets.Count == 0 && !draft.Trigger.Targets.IsEmpty) confidence -= 0.08;
        var actors = draft.Sources.Concat(draft.Targets).ToList();
        if (actors.Any(actor => !actor.IsDirect)) confidence -= 0.1;
        if (actors.Any(actor => actor.Mention.Kind == MentionKind.Pronoun)) confidence -= 0.05;
        if (isReported) confidence -= 0.03;
        var weakest = actors.Count == 0 ? 1 : actors.Min(actor => actor.Mention.Confidence);
        return Math.Round(Math.Clamp(confidence * (0.6 + 0.4 * weakest), 0.1, 0.95), 2);
    }
}
