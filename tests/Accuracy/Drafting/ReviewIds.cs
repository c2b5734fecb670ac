using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Domain.Corpus.Reviews;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Gives reviews ids that tell a reader where they are: article, target, first words.</summary>
internal static partial class ReviewIds
{
    private const int WordsShown = 4;

    /// <summary>The reviews with ids, each unique; those that would share one are numbered.</summary>
    public static ImmutableArray<Review> Assign(IEnumerable<Review> reviews)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. reviews.Select(review => review with { Id = Unique(Slug(review), seen) })];
    }

    private static string Unique(string slug, Dictionary<string, int> seen)
    {
        var count = seen[slug] = seen.GetValueOrDefault(slug) + 1;
        return count == 1 ? slug : $"{slug}-{count}";
    }

    private static string Slug(Review review)
    {
        var plain = review.At.Text.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var words = Word().Matches(plain).Take(WordsShown).Select(match => match.Value);
        return string.Join('-', [review.ArticleId, Words.Lower(review.Target), .. words]);
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
