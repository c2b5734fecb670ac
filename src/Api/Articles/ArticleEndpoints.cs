using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Articles.Annotations;
using OnRecord.Api.Articles.Markup;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Articles;

/// <summary>The documents of the corpus.</summary>
internal static class ArticleEndpoints
{
    /// <summary>Maps <c>/articles</c>.</summary>
    public static void MapArticles(this IEndpointRouteBuilder routes)
    {
        var articles = routes.MapGroup("/articles").WithTags("Articles");
        articles.MapRead("listArticles", "", List, ArticleListing.Grammar, Produced.List);
        articles.MapRead("getArticle", "/{id}", Get, ArticleListing.Grammar.One, Produced.Object);
        articles.MapRead("getArticleSource", "/{id}/source", Source, produces: Produced.Text);
        articles.MapText();
        articles.MapAnnotations();
    }

    /// <summary>List articles</summary>
    /// <remarks>The documents of the corpus, with outlet, agency, date of publication and what was found in them.</remarks>
    internal static Listed<ArticleRow, ArticleResponse> List(ListRequest<ArticleRow> request, Format format) => new(request, format);

    /// <summary>Get an article</summary>
    /// <remarks>
    /// One article with its paragraphs, its boilerplate and every mention of an actor, each with its place in the raw document.
    /// With `format=jsonld` it is a `NewsArticle` of schema.org, with `mentions` for whom it mentions.
    /// </remarks>
    /// <param name="id">Id of the article, as a list gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="db">The snapshot, to query.</param>
    /// <param name="cancel">Cancels the queries.</param>
    internal static async Task<Results<One<ArticleDetail>, ProblemResult>> Get(
        string id, ObjectRequest request, Format format, Snapshot snapshot, CorpusContext db, CancellationToken cancel)
    {
        var found = db.Articles.Where(article => article.Id == id);
        if (await found.Select(ArticleResponse.Projection).FirstOrDefaultAsync(cancel) is not { } article)
            return ProblemResult.NoSuch("article", id);
        var source = await found.Select(row => new { row.Source!.Text, row.Source.Layout, row.Warnings }).FirstAsync(cancel);
        var mentions = await db.Mentions.Where(mention => mention.Article!.Id == id)
            .OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End).ThenBy(mention => mention.Key)
            .Select(MentionResponse.Projection).ToListAsync(cancel);
        var detail = new ArticleDetail(
            article, ParagraphResponse.Of(source.Layout, source.Text), BoilerplateResponse.Of(source.Layout, source.Text), mentions,
            source.Warnings);
        return One<ArticleDetail>.Of(ArticleListing.Grammar, detail, request, snapshot, format);
    }

    /// <summary>Get an article's raw document</summary>
    /// <remarks>
    /// The document exactly as it was decoded, line breaks and boilerplate included, as UTF-8 text. Every span that the service gives is a
    /// half-open range of UTF-16 code units of this text: what `text.slice(start, end)` gives in JavaScript.
    /// </remarks>
    /// <param name="id">Id of the article, as a list gives it.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the query.</param>
    internal static async Task<Results<Utf8TextResult, ProblemResult>> Source(string id, CorpusContext db, CancellationToken cancel) =>
        await db.Articles.Where(article => article.Id == id).Select(article => article.Source!.Text).FirstOrDefaultAsync(cancel) is { } text
            ? new Utf8TextResult(text)
            : ProblemResult.NoSuch("article", id);
}
