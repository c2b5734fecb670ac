using System.Collections.Immutable;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>An article after its reviews, and what did not fit.</summary>
/// <param name="Article">The article with every review applied that fits.</param>
/// <param name="Problems">The reviews that were left out, in the order they were given.</param>
/// <param name="Applied">How many were applied.</param>
public sealed record ReviewOutcome(AnalysedArticle Article, ImmutableArray<ReviewProblem> Problems, int Applied);
