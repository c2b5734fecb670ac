using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Listing;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Drafts the fields of event reviews.</summary>
internal sealed class EventDrafter(ArticlePair pair)
{
    private readonly string _text = pair.Found.Article.Text;
    private readonly ImmutableArray<TextSpan> _sentences = ArticleListing.SentencesOf(pair.Found);

    /// <summary>The fields that differ, and why; null where none does.</summary>
    public (EventEdit Edit, string Why)? Change(EventReport gold, EventReport found)
    {
        var why = new List<string>();
        var edit = new EventEdit();
        if (gold.Trigger != found.Trigger)
        {
            edit = edit with { Trigger = new(AnchoredSpan.Of(gold.Trigger, _text)), Span = found.Span.Contains(gold.Trigger) ? null : new(Sentence(gold.Trigger)) };
            why.Add("Other words tell it.");
        }

        if (gold.Type != found.Type)
        {
            edit = edit with { Type = new(gold.Type) };
            why.Add($"It is {Words.Lower(gold.Type)}, not {Words.Lower(found.Type)}.");
        }

        if (gold.Mode != found.Mode)
        {
            edit = edit with { Mode = new(gold.Mode) };
            why.Add($"The mode is {Words.OrNothing(gold.Mode)}, not {Words.OrNothing(found.Mode)}.");
        }

        if (gold.Factuality != found.Factuality)
        {
            edit = edit with { Factuality = new(gold.Factuality) };
            why.Add($"It is {Words.Lower(gold.Factuality)}, not {Words.Lower(found.Factuality)}.");
        }

        if (!Sameness.OfParticipants(gold, found))
        {
            edit = edit with { Participants = new([.. gold.Participants.Select(one => new ReviewedParticipant(one.ActorId, one.Role, MentionOf(one, gold, found)))]) };
            why.Add("Others take part, or in other roles.");
        }

        if (gold.PlaceId != found.PlaceId)
        {
            edit = edit with { PlaceId = new(gold.PlaceId), Place = found.Place is null ? null : new(null) };
            why.Add($"The place is {Words.OrNothing(gold.PlaceId)}, not {Words.OrNothing(found.PlaceId)}.");
        }

        if (!Sameness.OfDates(gold.Date, found.Date))
        {
            edit = edit with { Date = new(gold.Date), DateSpan = found.DateSpan is null ? null : new(null) };
            why.Add($"The date is {Words.OrNothing(gold.Date?.Edtf)}, not {Words.OrNothing(found.Date?.Edtf)}.");
        }

        return why.Count == 0 ? null : (edit, string.Join(' ', why));
    }

    /// <summary>The fields of an event to add.</summary>
    public EventEdit Add(EventReport gold)
    {
        var bare = new EventReport { Span = gold.Trigger, Trigger = gold.Trigger, Type = gold.Type, Confidence = 1 };
        return (Change(gold, bare)?.Edit ?? new EventEdit()) with { Type = new(gold.Type), Span = new(Sentence(gold.Trigger)) };
    }

    private AnchoredSpan Sentence(TextSpan trigger)
    {
        var around = _sentences.FirstOrDefault(sentence => sentence.Contains(trigger), trigger);
        return AnchoredSpan.Of(around, _text);
    }

    // The words the engine took, where it has the same actor; otherwise the actor's nearest mention in the sentence.
    private AnchoredSpan? MentionOf(Participant participant, EventReport gold, EventReport found)
    {
        var span = found.Participants.FirstOrDefault(one => one.ActorId == participant.ActorId)?.Span ?? Nearest(participant.ActorId, gold.Trigger);
        return span is { } words ? AnchoredSpan.Of(words, _text) : null;
    }

    private TextSpan? Nearest(string actorId, TextSpan trigger)
    {
        var sentence = Sentence(trigger).Span;
        return pair.Gold.Mentions.Where(mention => mention.ActorId == actorId && sentence.Contains(mention.Span))
            .OrderBy(mention => Math.Abs(mention.Span.Start - trigger.Start))
            .Select(mention => (TextSpan?)mention.Span)
            .FirstOrDefault();
    }
}
