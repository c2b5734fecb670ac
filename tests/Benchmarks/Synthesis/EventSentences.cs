using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes sentences that report events, with the report that an engine should find in each.</summary>
internal sealed class EventSentences(Vocabulary vocabulary)
{
    /// <summary>Writes one.</summary>
    public EventReport Write(Random random, Draft draft, Happening happening)
    {
        var start = draft.Text.Length;
        var source = draft.Mention(random, happening.Source);
        draft.Text.Write(" ");
        var trigger = draft.Text.Write(happening.Sort.Told);
        draft.Text.Write(" ");
        var target = draft.Mention(random, happening.Target);
        var place = happening.Place is { } where && random.Chance(0.7) ? Where(draft, where) : (TextSpan?)null;
        var dated = happening.Date is not null && random.Chance(0.8);
        var day = dated ? On(draft) : (TextSpan?)null;
        var clause = draft.Text.Since(start);
        draft.Text.Write(" " + vocabulary.Words(random, 4 + random.Next(8)));
        return new EventReport
        {
            Span = clause,
            Trigger = trigger,
            Type = happening.Sort.Type,
            Mode = happening.Sort.Mode,
            Factuality = random.Chance(0.9) ? Factuality.Asserted : random.Pick(Enum.GetValues<Factuality>()),
            Participants =
            [
                new(happening.Source.Id, ParticipantRole.Source, source),
                new(happening.Target.Id, ParticipantRole.Target, target),
            ],
            PlaceId = place is null ? null : happening.Place!.Id,
            Place = place,
            Date = dated ? happening.Date : null,
            DateSpan = day,
            Confidence = Math.Round(0.4 + (0.6 * random.NextDouble()), 2),
        };
    }

    private static TextSpan Where(Draft draft, Domain.Actors.Place place)
    {
        draft.Text.Write(" in ");
        var span = draft.Text.Write(place.Name);
        draft.Places.Add(new(span, place));
        return span;
    }

    private static TextSpan On(Draft draft)
    {
        draft.Text.Write(" on ");
        return draft.Text.Write("that day");
    }
}
