using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Why a review was not applied.</summary>
/// <param name="ReviewId">The review.</param>
/// <param name="ArticleId">The article it names.</param>
/// <param name="Severity">Whether the corpus lacks something for it.</param>
/// <param name="Message">What is wrong and what would be right, in a sentence that names the review, the article and the place.</param>
/// <param name="At">The span the problem is with; null where it is none, or not a span of the document.</param>
/// <param name="Expected">The words the review expects there; null where words are not the problem.</param>
/// <param name="Found">The words that stand there; null where words are not the problem, or nothing stands there.</param>
public sealed record ReviewProblem(
    string ReviewId,
    string ArticleId,
    ReviewSeverity Severity,
    string Message,
    TextSpan? At = null,
    string? Expected = null,
    string? Found = null);
