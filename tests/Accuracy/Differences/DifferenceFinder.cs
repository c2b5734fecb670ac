using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Differences;

/// <summary>Lists every difference between the gold and what was found in an article.</summary>
public sealed class DifferenceFinder(ArticlePair pair)
{
    private readonly Wording _wording = new(pair.Found.Article.Text);

    /// <summary>All differences, layer by layer, each layer in document order.</summary>
    public IEnumerable<Difference> All() =>
    [
        .. Quotes().OrderBy(difference => difference.At),
        .. Events().OrderBy(difference => difference.At),
        .. Actors(),
        .. Mentions().OrderBy(difference => difference.At),
        .. Layout().OrderBy(difference => difference.At),
    ];

    private IEnumerable<Difference> Quotes()
    {
        foreach (var (g, f) in pair.QuoteMatches)
        {
            foreach (var (what, gold, found) in _wording.Fields(pair.GoldQuotes[g]).Zip(_wording.Fields(pair.Found.Quotes[f]), (a, b) => (a.Field, a.Value, b.Value)))
            {
                if (gold != found)
                {
                    yield return new Difference("quote", pair.GoldQuotes[g].Content[0], what, gold, found);
                }
            }
        }

        foreach (var gold in Unmatched(pair.GoldQuotes, pair.QuoteMatches.Select(match => match.Gold)))
        {
            yield return new Difference("quote", gold.Content[0], "missed", _wording.Of(gold), null);
        }

        foreach (var found in Unmatched(pair.Found.Quotes, pair.QuoteMatches.Select(match => match.Found)))
        {
            yield return new Difference("quote", found.Content[0], "too many", null, _wording.Of(found));
        }
    }

    private IEnumerable<Difference> Events()
    {
        foreach (var (g, f) in pair.EventMatches)
        {
            foreach (var (what, gold, found) in _wording.Fields(pair.GoldEvents[g]).Zip(_wording.Fields(pair.Found.Events[f]), (a, b) => (a.Field, a.Value, b.Value)))
            {
                if (gold != found)
                {
                    yield return new Difference("event", pair.GoldEvents[g].Trigger, what, gold, found);
                }
            }
        }

        foreach (var gold in Unmatched(pair.GoldEvents, pair.EventMatches.Select(match => match.Gold)))
        {
            yield return new Difference("event", gold.Trigger, "missed", _wording.Of(gold), null);
        }

        foreach (var found in Unmatched(pair.Found.Events, pair.EventMatches.Select(match => match.Found)))
        {
            yield return new Difference("event", found.Trigger, "too many", null, _wording.Of(found));
        }
    }

    private IEnumerable<Difference> Actors()
    {
        var found = pair.Found.Mentions.Select(mention => mention.ActorId).ToHashSet(StringComparer.Ordinal);
        return pair.Gold.Actors.Where(actor => !found.Contains(actor)).Select(actor => new Difference("actor", null, "missed", actor, null))
            .Concat(found.Except(pair.Gold.Actors, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(actor => new Difference("actor", null, "too many", null, actor)));
    }

    private IEnumerable<Difference> Mentions()
    {
        var found = pair.Found.Mentions.ToLookup(mention => mention.Span);
        foreach (var gold in pair.Gold.Mentions)
        {
            var others = found[gold.Span].Select(mention => mention.ActorId).ToList();
            if (!others.Contains(gold.ActorId))
            {
                yield return new Difference("mention", gold.Span, others.Count == 0 ? "missed" : "actor", $"{_wording.Of(gold.Span)} = {gold.ActorId}", others.FirstOrDefault());
            }
        }

        var known = pair.Gold.Mentions.Select(mention => mention.Span).ToHashSet();
        foreach (var mention in pair.Found.Mentions.Where(mention => !known.Contains(mention.Span)))
        {
            yield return new Difference("mention", mention.Span, "too many", null, $"{_wording.Of(mention.Span)} = {mention.ActorId}");
        }
    }

    private IEnumerable<Difference> Layout()
    {
        var (gold, found) = (pair.Gold.Layout, pair.Found.Article.Layout);
        foreach (var (what, left, right) in Wording.Parts(gold).Zip(Wording.Parts(found), (a, b) => (a.Part, a.Span, b.Span)))
        {
            if (left != right)
            {
                yield return new Difference("layout", left ?? right, what, _wording.Of(left), _wording.Of(right));
            }
        }

        foreach (var one in gold.Boilerplate.Except(found.Boilerplate))
        {
            yield return new Difference("layout", one.Span, "missed", Describe(one), null);
        }

        foreach (var one in found.Boilerplate.Except(gold.Boilerplate))
        {
            yield return new Difference("layout", one.Span, "too many", null, Describe(one));
        }
    }

    private string Describe(Boilerplate one) => $"{one.Kind}: {_wording.Of(one.Span)}";

    private static IEnumerable<T> Unmatched<T>(IEnumerable<T> items, IEnumerable<int> matched)
    {
        var taken = matched.ToHashSet();
        return items.Where((_, index) => !taken.Contains(index));
    }
}
