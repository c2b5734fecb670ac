using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Drafts the reviews that bring what was found to what a reader annotated, as few and as small as will do.</summary>
public sealed class ReviewDrafter
{
    private readonly ArticlePair _pair;
    private readonly QuoteDrafter _quotes;
    private readonly EventDrafter _events;

    /// <summary>Drafts the reviews of one article.</summary>
    public ReviewDrafter(ArticlePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        _pair = pair;
        _quotes = new QuoteDrafter(pair.Found.Article.Text);
        _events = new EventDrafter(pair);
    }

    /// <summary>The reviews: quotes, then mentions, then events, each in document order.</summary>
    public ImmutableArray<Review> Draft() =>
    [
        .. Quotes().OrderBy(review => review.At.Start),
        .. Mentions().OrderBy(review => review.At.Start),
        .. Events().OrderBy(review => review.At.Start),
    ];

    private IEnumerable<Review> Quotes()
    {
        foreach (var (g, f) in _pair.QuoteMatches)
        {
            var found = _pair.Found.Quotes[f];
            if (_quotes.Change(_pair.GoldQuotes[g], found) is (var edit, var why))
            {
                yield return New(ReviewTarget.Quote, ReviewAction.Change, found.Content[0], why) with { Quote = edit };
            }
        }

        foreach (var gold in Unmatched(_pair.GoldQuotes, _pair.QuoteMatches.Select(match => match.Gold)))
        {
            yield return New(ReviewTarget.Quote, ReviewAction.Add, gold.Content[0], $"A quote ({Words.Lower(gold.Kind)}) stands here.") with { Quote = _quotes.Add(gold) };
        }

        foreach (var found in Unmatched(_pair.Found.Quotes, _pair.QuoteMatches.Select(match => match.Found)))
        {
            yield return New(ReviewTarget.Quote, ReviewAction.Remove, found.Content[0], "Nobody is quoted here, or the words belong to another quote.");
        }
    }

    private IEnumerable<Review> Events()
    {
        foreach (var (g, f) in _pair.EventMatches)
        {
            var found = _pair.Found.Events[f];
            if (_events.Change(_pair.GoldEvents[g], found) is (var edit, var why))
            {
                yield return New(ReviewTarget.Event, ReviewAction.Change, found.Trigger, why) with { Event = edit };
            }
        }

        foreach (var gold in Unmatched(_pair.GoldEvents, _pair.EventMatches.Select(match => match.Gold)))
        {
            yield return New(ReviewTarget.Event, ReviewAction.Add, gold.Trigger, $"An event ({Words.Lower(gold.Type)}) is told here.") with { Event = _events.Add(gold) };
        }

        foreach (var found in Unmatched(_pair.Found.Events, _pair.EventMatches.Select(match => match.Found)))
        {
            yield return New(ReviewTarget.Event, ReviewAction.Remove, found.Trigger, "No particular event is told here, or another trigger tells it.");
        }
    }

    private IEnumerable<Review> Mentions() => new MentionDrafter(_pair).Draft()
        .Select(draft => New(ReviewTarget.Mention, draft.Action, draft.At, draft.Why) with { Mention = draft.Edit });

    private Review New(ReviewTarget target, ReviewAction action, TextSpan at, string why) => new()
    {
        Id = "",
        ArticleId = _pair.Found.Article.Id,
        Target = target,
        Action = action,
        At = AnchoredSpan.Of(at, _pair.Found.Article.Text),
        Why = why,
    };

    private static IEnumerable<T> Unmatched<T>(IEnumerable<T> items, IEnumerable<int> matched)
    {
        var taken = matched.ToHashSet();
        return items.Where((_, index) => !taken.Contains(index));
    }
}
