using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>Brings one document after another from its file to a reviewed analysis, whatever is wrong with it.</summary>
/// <remarks>Safe for use from several threads.</remarks>
internal sealed class DocumentAnalyser(SeedFiles files, AnalysisCache cache, IReadOnlyDictionary<string, string> ids)
{
    private readonly Engine engine = new(files.Authority);
    private readonly ReviewApplier reviewer = new(files.Authority);
    private readonly ILookup<string, Review> reviews = files.Reviews.ToLookup(review => review.ArticleId, StringComparer.Ordinal);

    /// <summary>Reads and analyses the document, or takes its kept analysis, and applies its reviews.</summary>
    public DocumentAnalysis Analyse(SeedDocument document)
    {
        try
        {
            var (read, reason) = DocumentReader.Read(document, ids[document.File], files.Articles.GetValueOrDefault(document.File), files.Outlets);
            return read is null ? Rejected(document, reason!) : Analyse(document, read);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Whatever goes wrong with one document is said of that document, and the others are loaded.
            return Rejected(document, $"The engine failed on it: {error.GetType().Name}: {error.Message}");
        }
    }

    private DocumentAnalysis Analyse(SeedDocument document, ReadDocument read)
    {
        var key = cache.KeyOf(read.Source);
        var kept = cache.Find(key);
        var analysed = kept?.Article ?? engine.Analyse(read.Source);
        if (AnalysisCheck.Fault(analysed, files.Authority) is { } fault) return Rejected(document, fault);
        var (reviewed, notices) = Review(analysed);
        if (AnalysisCheck.Fault(reviewed, files.Authority) is { } reviewFault) return Rejected(document, reviewFault);
        return new DocumentAnalysis
        {
            Article = reviewed,
            Outlet = read.Outlet,
            Key = key,
            Packed = kept?.Packed ?? AnalysisCache.Pack(analysed),
            Reused = kept is not null,
            Notices = notices,
        };
    }

    private (AnalysedArticle Article, IReadOnlyList<Notice> Notices) Review(AnalysedArticle analysed)
    {
        var outcome = reviewer.Apply(analysed, reviews[analysed.Article.Id]);
        return (outcome.Article, [.. outcome.Problems.Select(ToNotice)]);
    }

    /// <summary>A problem with a review as the seeding reports it.</summary>
    public static Notice ToNotice(ReviewProblem problem) => new(
        problem.Severity == ReviewSeverity.Error ? NoticeKind.RejectedReview : NoticeKind.Warning,
        $"{SeedFiles.ReviewsFile} {problem.ReviewId}",
        problem.Message);

    private static DocumentAnalysis Rejected(SeedDocument document, string reason) =>
        new() { Notices = [new Notice(NoticeKind.RejectedDocument, document.File, reason)] };
}
