using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Articles.Markup;

/// <summary>An article's own words.</summary>
internal static class TextEndpoints
{
    private static readonly Produced Words = new(Format.Text, Format.Html);

    /// <summary>Maps <c>/articles/{id}/text</c>.</summary>
    public static void MapText(this IEndpointRouteBuilder articles) =>
        articles.MapRead("getArticleText", "/{id}/text", Get, TextGrammar.Instance, Words);

    /// <summary>Get an article's own words</summary>
    /// <remarks>
    /// Title, standfirst and paragraphs without the boilerplate of the page, as plain text with an empty line between them.
    ///
    /// `annotated=html` gives them as a fragment of HTML to drop into a page: one `article` element in the article's language, with every
    /// quote, report of an event and mention as a `mark` of the class `on-record-quote`, `on-record-event` or `on-record-mention`. Each
    /// mark has the id of what it marks in `data-quote`, `data-event` or `data-actor`, its address in `data-address`, and says in `title`
    /// what it is: “Direct quote by Zhang Jun”. Quotes stand outside events, those outside mentions; a mark that another one or the end
    /// of a paragraph cuts goes on in a second element with `data-continued`. All text is escaped; there are no scripts, styles or ids.
    /// </remarks>
    /// <param name="id">Id of the article, as a list gives it.</param>
    /// <param name="format">Plain text or HTML.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the queries.</param>
    internal static async Task<Results<Utf8TextResult, ProblemResult>> Get(
        string id, Format format, CorpusContext db, CancellationToken cancel)
    {
        var marked = format == Format.Html;
        if (await (marked ? ArticleFindings.Load(db, id, cancel) : ArticleFindings.Document(db, id, cancel)) is not { } article)
            return ProblemResult.NoSuch("article", id);
        return new Utf8TextResult(marked ? ArticleHtml.Of(article) : Plain(article), format.MediaType);
    }

    private static string Plain(ArticleFindings article) =>
        string.Join("\n\n", article.Layout.Paragraphs.Select(paragraph => paragraph.Span.Of(article.Source)));
}
