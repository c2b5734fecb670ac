using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>The things of one layer while reviews are applied to them.</summary>
/// <typeparam name="T">Quotes, mentions or event reports.</typeparam>
internal sealed class ReviewedLayer<T>
    where T : class
{
    private readonly Layer<T> _layer;
    private readonly List<T?> _items;
    private readonly Dictionary<TextSpan, List<int>> _places = [];
    private readonly Dictionary<TextSpan, string> _reviewedBy = [];

    public ReviewedLayer(IEnumerable<T> items, Layer<T> layer)
    {
        _layer = layer;
        _items = [.. items];
        for (var i = 0; i < _items.Count; i++)
        {
            var place = layer.PlaceOf(_items[i]!);
            if (!_places.TryGetValue(place, out var there))
            {
                _places[place] = there = [];
            }

            there.Add(i);
        }
    }

    /// <summary>The things left, in document order.</summary>
    public ImmutableArray<T> Items() => [.. _items.OfType<T>().OrderBy(_layer.PlaceOf)];

    /// <summary>Applies a review whose spans and ids have been checked; the reason where it does not fit.</summary>
    public ReviewProblem? Apply(Review review)
    {
        var place = review.At.Span;
        if (_reviewedBy.TryGetValue(place, out var other))
        {
            return Problem(review, $"corrects the same {_layer.Name} as review {other}; put both into one");
        }

        var there = _places.GetValueOrDefault(place);
        var problem = review.Action switch
        {
            ReviewAction.Add => Add(review, there),
            _ when there is null => Problem(review, $"finds no {_layer.Name} there to {Verb(review)}{Nearest(place)}"),
            _ when there.Count > 1 => Problem(review, $"finds {there.Count} of the kind {_layer.Name} there and cannot tell which to {Verb(review)}"),
            ReviewAction.Remove => Put(there[0], null),
            _ => Change(review, there[0]),
        };
        if (problem is null)
        {
            _reviewedBy[place] = review.Id;
        }

        return problem;
    }

    private ReviewProblem? Add(Review review, List<int>? there)
    {
        var added = _layer.Make(review);
        if (added is null)
        {
            return Problem(review, $"adds a {_layer.Name} without saying what kind it is");
        }

        if (_layer.Flaw(added) is { } flaw)
        {
            return Problem(review, flaw);
        }

        if (there is not null)
        {
            return there.Any(i => _layer.Same(_items[i]!, added))
                ? NoLongerNeeded(review)
                : Problem(review, $"adds a {_layer.Name} where there is one; change that instead");
        }

        _items.Add(added);
        return null;
    }

    private ReviewProblem? Change(Review review, int index)
    {
        var changed = _layer.Edit(_items[index]!, review);
        if (_layer.Flaw(changed) is { } flaw)
        {
            return Problem(review, flaw);
        }

        return _layer.Same(_items[index]!, changed) ? NoLongerNeeded(review) : Put(index, changed);
    }

    private ReviewProblem? Put(int index, T? item)
    {
        _items[index] = item;
        return null;
    }

    private string Nearest(TextSpan place)
    {
        var near = _places.Keys.Where(span => span.Overlaps(place)).Order().ToList();
        return near.Count == 0 ? "" : $"; there is one at {near[0]}";
    }

    private static string Verb(Review review) => review.Action == ReviewAction.Remove ? "remove" : "change";

    private static ReviewProblem NoLongerNeeded(Review review) => new(
        review.Id,
        review.ArticleId,
        ReviewSeverity.Warning,
        $"Review {review.Id} of {review.ArticleId} at {review.At.Span} (“{review.At.Text}”) is no longer needed: the engine says the same.",
        review.At.Span);

    private static ReviewProblem Problem(Review review, string what) => new(
        review.Id,
        review.ArticleId,
        ReviewSeverity.Error,
        $"Review {review.Id} of {review.ArticleId} at {review.At.Span} (“{review.At.Text}”) {what}.",
        review.At.Span);
}
