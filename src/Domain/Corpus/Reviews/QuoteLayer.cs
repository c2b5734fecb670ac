using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Quotes, as reviews see them.</summary>
internal sealed class QuoteLayer(AnalysedArticle article) : Layer<Quote>
{
    private readonly string _text = article.Article.Text;

    public override string Name => "quote";

    public override TextSpan PlaceOf(Quote item) => item.Content[0];

    public override Quote? Make(Review review)
    {
        if (review.Quote is not { Kind: { } kind } edit)
        {
            return null;
        }

        ImmutableArray<TextSpan> content = [review.At.Span];
        var bare = new Quote { Id = "", Kind = kind.Value, Content = content, Quoted = QuotedStretches.In(_text, content), Confidence = 1 };
        return Set(bare, edit);
    }

    public override Quote Edit(Quote item, Review review) => Set(item, review.Quote!);

    public override bool Same(Quote left, Quote right) =>
        left.Content.SequenceEqual(right.Content) && left.Quoted.SequenceEqual(right.Quoted) && Rest(left) == Rest(right);

    public override string? Flaw(Quote item)
    {
        if (item.Content.IsEmpty)
        {
            return "leaves a quote without content";
        }

        for (var i = 1; i < item.Content.Length; i++)
        {
            if (item.Content[i].Start < item.Content[i - 1].End)
            {
                return $"has content spans out of order or on top of each other: {item.Content[i - 1]} and {item.Content[i]}";
            }
        }

        foreach (var quoted in item.Quoted)
        {
            if (!item.Content.Any(content => content.Contains(quoted)))
            {
                return $"has the quoted stretch {quoted} outside the content";
            }
        }

        return null;
    }

    private Quote Set(Quote quote, QuoteEdit edit)
    {
        var set = Changed(quote, edit);
        return (set.Source, set.SpeakerId, set.Kind) == (quote.Source, quote.SpeakerId, quote.Kind) ? set : set with { SourceKind = KindOf(set, quote) };
    }

    // A reader says who speaks and not what sort of words the source is, which follows, save that a document stays one whoever wrote it.
    private static SourceKind? KindOf(Quote quote, Quote before)
    {
        if (quote.Source is not { } source || quote.Kind == QuoteKind.Scare) return null;
        var kind = before.Source is { } words && words.Overlaps(source) ? before.SourceKind : null;
        if (kind is SourceKind.Document) return kind;
        return quote.SpeakerId is not null ? SourceKind.Actor : kind is null or SourceKind.Actor ? SourceKind.Other : kind;
    }

    private Quote Changed(Quote quote, QuoteEdit edit)
    {
        var content = edit.Content is { } spans ? Spans(spans.Value) : quote.Content;
        return quote with
        {
            Kind = edit.Kind?.Value ?? quote.Kind,
            Content = content,
            Quoted = edit.Quoted is { } quoted ? Spans(quoted.Value)
                : edit.Content is not null ? QuotedStretches.In(_text, content)
                : quote.Quoted,
            Cue = edit.Cue is { } cue ? cue.Value?.Span : quote.Cue,
            Source = edit.Source is { } source ? source.Value?.Span : quote.Source,
            SpeakerId = edit.SpeakerId is { } speaker ? speaker.Value : quote.SpeakerId,
            Addressee = edit.Addressee is { } addressee ? addressee.Value?.Span : quote.Addressee,
            AddresseeId = edit.AddresseeId is { } addresseeId ? addresseeId.Value : quote.AddresseeId,
            Medium = edit.Medium is { } medium ? medium.Value : quote.Medium,
            Date = edit.Date is { } date ? date.Value : quote.Date,
            Confidence = 1,
            Status = ReviewStatus.Reviewed,
        };
    }

    private static ImmutableArray<TextSpan> Spans(ImmutableArray<AnchoredSpan> anchors) => [.. anchors.Select(anchor => anchor.Span)];

    private static Quote Rest(Quote quote) =>
        quote with { Id = "", Content = [], Quoted = [], Confidence = 1, Status = ReviewStatus.Reviewed };
}
