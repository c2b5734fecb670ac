using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Checks that the spans of a review slice to their words, and that the actors and places it names are known.</summary>
internal sealed class ReviewChecker
{
    private readonly string _text;
    private readonly IReadOnlyDictionary<string, Actor> _actors;
    private readonly HashSet<string> _ownActors;
    private readonly IReadOnlySet<string> _places;
    private readonly HashSet<string> _ownPlaces;

    public ReviewChecker(AnalysedArticle article, IReadOnlyDictionary<string, Actor> actors, IReadOnlySet<string> places)
    {
        _text = article.Article.Text;
        _actors = actors;
        _places = places;
        _ownActors = [.. article.Actors.Select(actor => actor.Id)];
        _ownPlaces =
        [
            .. article.Places.Select(mention => mention.Place.Id),
            .. article.Events.Select(report => report.PlaceId).OfType<string>(),
        ];
    }

    /// <summary>All that is wrong with the review in itself; empty where nothing is.</summary>
    public ImmutableArray<ReviewProblem> Check(Review review) =>
    [
        .. Fields(review),
        .. ReviewParts.Anchors(review).Where(part => !part.Span.StandsIn(_text)).Select(part => Misplaced(review, part)),
        .. ReviewParts.Actors(review).Where(part => !IsActor(part.Id)).Select(part => Unknown(review, part, "actor")),
        .. ReviewParts.Places(review).Where(part => !IsPlace(part.Id)).Select(part => Unknown(review, part, "place")),
    ];

    private bool IsActor(string id) => _actors.ContainsKey(id) || _ownActors.Contains(id);

    // A country is an actor, and an event may well happen in it.
    private bool IsPlace(string id) =>
        _places.Contains(id) || _ownPlaces.Contains(id) || (_actors.TryGetValue(id, out var actor) && actor.Kind == ActorKind.Country);

    private static IEnumerable<ReviewProblem> Fields(Review review)
    {
        var target = review.Target.ToString().ToLowerInvariant();
        var given = new[] { (ReviewTarget.Quote, review.Quote as object), (ReviewTarget.Mention, review.Mention), (ReviewTarget.Event, review.Event) };
        var wanted = review.Action != ReviewAction.Remove;
        foreach (var (owner, fields) in given)
        {
            var name = owner.ToString().ToLowerInvariant();
            if (owner == review.Target && wanted && fields is null)
            {
                yield return Problem(review, $"sets nothing: it needs the fields of the {target} under “{name}”");
            }
            else if (fields is not null && !(owner == review.Target && wanted))
            {
                yield return Problem(review, wanted ? $"is of a {target} and cannot set “{name}”" : $"removes a {target} and cannot set “{name}”");
            }
        }
    }

    private ReviewProblem Misplaced(Review review, (string Field, AnchoredSpan Span) part)
    {
        var (field, anchor) = part;
        var isSpan = 0 <= anchor.Start && anchor.Start < anchor.End && anchor.End <= _text.Length;
        var found = isSpan ? anchor.Span.Of(_text) : null;
        var what = isSpan
            ? $"expects the words “{anchor.Text}” ({field}) but found “{found}”"
            : $"expects the words “{anchor.Text}” ({field}) at {anchor.Start}-{anchor.End}, which is no span of the document (0-{_text.Length})";
        return new ReviewProblem(
            review.Id,
            review.ArticleId,
            ReviewSeverity.Error,
            $"Review {review.Id} of {review.ArticleId} at {anchor.Start}-{anchor.End} {what}{Elsewhere(anchor.Text)}.",
            isSpan ? anchor.Span : null,
            anchor.Text,
            found);
    }

    private string Elsewhere(string words)
    {
        var first = words.Length == 0 ? -1 : _text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && first == _text.LastIndexOf(words, StringComparison.Ordinal)
            ? $"; those words stand at {first}-{first + words.Length}"
            : "";
    }

    private static ReviewProblem Unknown(Review review, (string Field, string Id) part, string kind) =>
        Problem(review, $"names the {kind} “{part.Id}” ({part.Field}), which neither the authority nor the article knows");

    private static ReviewProblem Problem(Review review, string what) => new(
        review.Id,
        review.ArticleId,
        ReviewSeverity.Error,
        $"Review {review.Id} of {review.ArticleId} at {review.At.Start}-{review.At.End} (“{review.At.Text}”) {what}.",
        review.At is { Start: >= 0 } at && at.End >= at.Start ? new TextSpan(at.Start, at.End) : null);
}
