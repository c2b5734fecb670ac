using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>The order that the articles of a corpus stand in: earliest published first, undated ones last, ties by id.</summary>
public static class ArticleOrder
{
    /// <summary>The articles in that order.</summary>
    public static IEnumerable<AnalysedArticle> Sort(IEnumerable<AnalysedArticle> articles) => articles
        .OrderBy(analysed => analysed.Article.Published?.Date.Earliest ?? DateOnly.MaxValue)
        .ThenBy(analysed => analysed.Article.Id, StringComparer.Ordinal);
}
