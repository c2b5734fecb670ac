using System.Linq.Expressions;
using System.Text.Json.Serialization;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Articles;

/// <summary>A document of the corpus and what is known of it.</summary>
public record ArticleResponse
{
    /// <summary>Lower-case words joined by hyphens; opaque to clients.</summary>
    public required string Id { get; init; }

    /// <summary>The headline; the file's name where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The summary under the headline; null where there is none.</summary>
    public required string? Standfirst { get; init; }

    /// <summary>Names of the writers; empty where none is credited.</summary>
    public required IReadOnlyList<string> Bylines { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public required Reference? Outlet { get; init; }

    /// <summary>The news agency whose copy it prints; null where none is known.</summary>
    public required Reference? Agency { get; init; }

    /// <summary>Where it was published on the web; null where unknown.</summary>
    public required string? Url { get; init; }

    /// <summary>When it was published, and how that is known; null where unknown.</summary>
    public required PublicationResponse? Published { get; init; }

    /// <summary>The story that it copies; null where it is original or that is unknown.</summary>
    public required OriginalResponse? CopyOf { get; init; }

    /// <summary>BCP 47 tag of its language; `und` where undetermined.</summary>
    public required string Language { get; init; }

    /// <summary>Words in the article's own paragraphs; boilerplate is not counted.</summary>
    public required int WordCount { get; init; }

    /// <summary>The file it was read from, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>What was read: `text/plain`, `text/markdown` or `text/html`.</summary>
    public required string MediaType { get; init; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What was found in it.</summary>
    public required ArticleCounts Counts { get; init; }

    /// <summary>Where to go from here.</summary>
    public required ArticleLinks Links { get; init; }

    /// <summary>The passage that matches `q` best; there only with `highlight=true`.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HighlightResponse? Highlight { get; init; }

    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<ArticleRow, ArticleResponse>> Projection { get; } = article => new ArticleResponse
    {
        Id = article.Id,
        Title = article.Title,
        Standfirst = article.Standfirst,
        Bylines = article.Bylines,
        Outlet = article.Outlet == null ? null : new Reference(article.Outlet.Id, article.Outlet.Name),
        Agency = article.Agency == null ? null : new Reference(article.Agency.Id, article.Agency.Name),
        Url = article.Url,
        Published = article.PublishedEdtf == null
            ? null
            : new PublicationResponse(
                article.PublishedEdtf, article.PublishedEarliest, article.PublishedLatest, article.PublishedBasis!.Value,
                article.PublishedEvidence),
        CopyOf = OriginalResponse.Of(article.CopyOf),
        Language = article.Language,
        WordCount = article.WordCount,
        File = article.File,
        MediaType = article.MediaType,
        Sha256 = article.Sha256,
        Counts = new ArticleCounts(article.MentionCount, article.QuoteCount, article.EventCount),
        Links = ArticleLinks.Of(article.Id),
    };
}
