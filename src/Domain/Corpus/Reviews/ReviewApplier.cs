using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Puts a reader's corrections in place of what the engine extracted.</summary>
/// <remarks>
/// A pure function: the engine knows nothing of reviews, and a review is found by what the engine extracted, never by what
/// another review made of it, so their order does not matter. A review that does not fit in any part is left out whole and
/// said; the others are applied. What a review touched has status reviewed and confidence 1.
/// </remarks>
public sealed class ReviewApplier
{
    private readonly ImmutableDictionary<string, Actor> _actors;
    private readonly ImmutableHashSet<string> _places;

    /// <summary>Prepares to apply reviews that name the actors and places of an authority.</summary>
    public ReviewApplier(ActorAuthority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        _actors = authority.Actors.ToImmutableDictionary(actor => actor.Id, StringComparer.Ordinal);
        _places = [.. authority.Places.Select(place => place.Id)];
    }

    /// <summary>Applies the reviews of one article; those of others are passed over.</summary>
    public ReviewOutcome Apply(AnalysedArticle article, IEnumerable<Review> reviews)
    {
        ArgumentNullException.ThrowIfNull(article);
        var checker = new ReviewChecker(article, _actors, _places);
        var quotes = new ReviewedLayer<Quote>(article.Quotes, new QuoteLayer(article));
        var mentions = new ReviewedLayer<Mention>(article.Mentions, new MentionLayer());
        var events = new ReviewedLayer<Events.EventReport>(article.Events, new EventLayer(article));

        var problems = ImmutableArray.CreateBuilder<ReviewProblem>();
        var applied = 0;
        foreach (var review in reviews.Where(review => review.ArticleId == article.Article.Id))
        {
            var found = checker.Check(review);
            if (found.IsEmpty)
            {
                var problem = review.Target switch
                {
                    ReviewTarget.Quote => quotes.Apply(review),
                    ReviewTarget.Mention => mentions.Apply(review),
                    _ => events.Apply(review),
                };
                found = problem is null ? [] : [problem];
            }

            problems.AddRange(found);
            applied += found.IsEmpty ? 1 : 0;
        }

        return new ReviewOutcome(applied == 0 ? article : With(article, quotes, mentions, events), problems.DrainToImmutable(), applied);
    }

    /// <summary>An error for every review of an article that is not among <paramref name="articleIds"/>.</summary>
    public static ImmutableArray<ReviewProblem> OfUnknownArticles(IEnumerable<Review> reviews, IEnumerable<string> articleIds)
    {
        var known = articleIds.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. reviews.Where(review => !known.Contains(review.ArticleId)).Select(review => new ReviewProblem(
                review.Id,
                review.ArticleId,
                ReviewSeverity.Error,
                $"Review {review.Id} is of the article {review.ArticleId}, which is not in the corpus.")),
        ];
    }

    private AnalysedArticle With(
        AnalysedArticle article,
        ReviewedLayer<Quote> quotes,
        ReviewedLayer<Mention> mentions,
        ReviewedLayer<Events.EventReport> events)
    {
        var reviewed = article with
        {
            Quotes = QuoteId.Assign(article.Article.Id, article.Article.Text, quotes.Items()),
            Mentions = mentions.Items(),
            Events = events.Items(),
        };
        return reviewed with { Actors = ActorsOf(reviewed) };
    }

    private ImmutableArray<Actor> ActorsOf(AnalysedArticle article)
    {
        var named = article.Mentions.Select(mention => mention.ActorId)
            .Concat(article.Quotes.SelectMany(quote => new[] { quote.SpeakerId, quote.AddresseeId }.OfType<string>()))
            .Concat(article.Events.SelectMany(report => report.Participants).Select(participant => participant.ActorId))
            .ToHashSet(StringComparer.Ordinal);
        var kept = article.Actors.Where(actor => named.Contains(actor.Id)).ToImmutableArray();
        named.ExceptWith(kept.Select(actor => actor.Id));
        var added = named.Select(id => _actors.GetValueOrDefault(id)).OfType<Actor>();
        return [.. kept.Concat(added).OrderBy(actor => actor.Id, StringComparer.Ordinal)];
    }
}
