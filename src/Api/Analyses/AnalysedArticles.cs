using OnRecord.Api.Articles;
using OnRecord.Domain.Corpus;

namespace OnRecord.Api.Analyses;

/// <summary>Answers an article that is not stored as a stored one is answered.</summary>
internal static class AnalysedArticles
{
    /// <summary>The article, its layout and its mentions.</summary>
    public static ArticleDetail Of(AnalysedArticle analysed, IReadOnlyList<MentionResponse> mentions, int events)
    {
        var article = analysed.Article;
        var response = new ArticleResponse
        {
            Id = article.Id,
            Title = article.Title,
            Standfirst = article.Standfirst,
            Bylines = article.Bylines,
            Outlet = article.OutletId is { } outlet ? new(outlet, outlet) : null,
            Agency = article.AgencyId is { } agency ? new(agency, agency) : null,
            Url = article.Url,
            Published = PublicationResponse.Of(article.Published),
            CopyOf = OriginalResponse.Of(article.CopyOf),
            Language = article.Language,
            WordCount = article.WordCount,
            File = article.File,
            MediaType = article.MediaType,
            Sha256 = article.Sha256,
            Counts = new(mentions.Count, analysed.Quotes.Length, events),
            Links = new("#/article", "#/text", "#/quotes", "#/events"),
        };
        return new(
            response, ParagraphResponse.Of(article.Layout, article.Text), BoilerplateResponse.Of(article.Layout, article.Text), mentions,
            analysed.Warnings);
    }

    /// <summary>The mentions, in document order.</summary>
    public static IReadOnlyList<MentionResponse> Mentions(AnalysedArticle analysed, AnalysisNames names) =>
        [.. analysed.Mentions.OrderBy(mention => mention.Span).Select(mention => new MentionResponse(
            mention.Span.Start,
            mention.Span.End,
            mention.Span.Of(analysed.Article.Text),
            names.Actor(mention.ActorId),
            mention.Kind,
            mention.Confidence,
            mention.Status))];
}
