using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Articles.Annotations;
using OnRecord.Api.Articles.Markup;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.LinkedData;
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
        articles.MapRead("listArticles", "", List, ArticleListing.Grammar);
        articles.MapRead("getArticle", "/{id}", Get, produces: Produced.Thing);
        articles.MapRead("getArticleSource", "/{id}/source", Source, produces: Produced.Text);
        articles.MapText();
        articles.MapAnnotations();
    }

    /// <summary>List articles</summary>
    /// <remarks>The documents of the corpus, with outlet, agency, date of publication and what was found in them.</remarks>
    internal static async Task<Ok<Page<ArticleResponse>>> List(
        ListRequest<ArticleRow> request, CorpusContext db, CancellationToken cancel) =>
        TypedResults.Ok(await db.Articles.PageAsync(request, ArticleResponse.Projection, cancel));

    /// <summary>Get an article</summary>
    /// <remarks>
    /// One article with its paragraphs, its boilerplate and every mention of an actor, each with its place in the raw document.
    /// With `format=jsonld` it is a `NewsArticle` of schema.org, with `mentions` for whom it mentions.
    /// </remarks>
    /// <param name="id">Id of the article, as a list gives it.</param>
    /// <param name="format">JSON or JSON-LD.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the queries.</param>
    internal static async Task<Results<Ok<ArticleDetail>, LinkedDataResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel)
    {
        var found = db.Articles.Where(article => article.Id == id);
        if (await found.Select(ArticleResponse.Projection).FirstOrDefaultAsync(cancel) is not { } article)
            return ProblemResult.NoSuch("article", id);
        var source = await found.Select(row => new { row.Source!.Text, row.Source.Layout, row.Warnings }).FirstAsync(cancel);
        var mentions = await db.Mentions.Where(mention => mention.Article!.Id == id)
            .OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End).ThenBy(mention => mention.Key)
            .Select(MentionResponse.Projection).ToListAsync(cancel);
        var detail = new ArticleDetail(
            article,
            ParagraphResponse.Of(source.Layout, source.Text),
            BoilerplateResponse.Of(source.Layout, source.Text),
            mentions,
            source.Warnings);
        return format == Format.JsonLd ? LinkedDataResult.Of(detail, ArticleLinkedData.Write) : TypedResults.Ok(detail);
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
