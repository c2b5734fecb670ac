using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Drafts the fields of quote reviews.</summary>
internal sealed class QuoteDrafter(string text)
{
    /// <summary>The fields that differ, and why; null where none does.</summary>
    public (QuoteEdit Edit, string Why)? Change(Quote gold, Quote found)
    {
        var why = new List<string>();
        var edit = new QuoteEdit();
        if (!gold.Content.SequenceEqual(found.Content))
        {
            edit = edit with { Content = new(Anchors(gold.Content)) };
            why.Add("The reported words are others.");
        }

        // New content has its marks read from the text, which mostly gives the right stretches; then they need not be listed.
        var quoted = edit.Content is null ? found.Quoted : QuotedStretches.In(text, gold.Content);
        if (!gold.Quoted.SequenceEqual(quoted))
        {
            edit = edit with { Quoted = new(Anchors(gold.Quoted)) };
            why.Add("Other stretches stand in quotation marks.");
        }

        if (gold.Kind != found.Kind)
        {
            edit = edit with { Kind = new(gold.Kind) };
            why.Add($"It is {Words.Lower(gold.Kind)}, not {Words.Lower(found.Kind)}.");
        }

        if (gold.SpeakerId != found.SpeakerId)
        {
            edit = edit with { SpeakerId = new(gold.SpeakerId) };
            why.Add(gold.SpeakerId is null ? "Nobody the record knows is said to speak." : $"The speaker is {gold.SpeakerId}{(found.SpeakerId is null ? "" : $", not {found.SpeakerId}")}.");
        }

        if (gold.Cue != found.Cue)
        {
            edit = edit with { Cue = new(Anchor(gold.Cue)) };
            why.Add(gold.Cue is null ? "No words report it." : "Other words report it.");
        }

        if (gold.Source != found.Source)
        {
            edit = edit with { Source = new(Anchor(gold.Source)) };
            why.Add(gold.Source is null ? "No words name the speaker." : "Other words name the speaker.");
        }

        if (gold.Addressee != found.Addressee)
        {
            edit = edit with { Addressee = new(Anchor(gold.Addressee)) };
            why.Add(gold.Addressee is null ? "Nobody is said to be spoken to." : "Other words name who is spoken to.");
        }

        if (gold.Medium != found.Medium)
        {
            edit = edit with { Medium = new(gold.Medium) };
            why.Add($"The medium is {Words.OrNothing(gold.Medium)}, not {Words.OrNothing(found.Medium)}.");
        }

        if (!Sameness.OfDates(gold.Date, found.Date))
        {
            edit = edit with { Date = new(gold.Date) };
            why.Add($"The date is {Words.OrNothing(gold.Date?.Edtf)}, not {Words.OrNothing(found.Date?.Edtf)}.");
        }

        return why.Count == 0 ? null : (edit, string.Join(' ', why));
    }

    /// <summary>The fields of a quote to add.</summary>
    public QuoteEdit Add(Quote gold)
    {
        var bare = new Quote { Id = "", Kind = gold.Kind, Content = [gold.Content[0]], Quoted = QuotedStretches.In(text, [gold.Content[0]]), Confidence = 1 };
        return (Change(gold, bare)?.Edit ?? new QuoteEdit()) with { Kind = new(gold.Kind) };
    }

    private ImmutableArray<AnchoredSpan> Anchors(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => AnchoredSpan.Of(span, text))];

    private AnchoredSpan? Anchor(TextSpan? span) => span is { } one ? AnchoredSpan.Of(one, text) : null;
}
