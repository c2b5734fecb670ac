using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Data;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>What was found in an article, for programs that show annotations.</summary>
internal static class AnnotationEndpoints
{
    private static readonly Produced Annotations = new(Format.JsonLd, Format.Json);

    /// <summary>Maps <c>/articles/{id}/annotations</c>.</summary>
    public static void MapAnnotations(this IEndpointRouteBuilder articles) =>
        articles.MapRead("getArticleAnnotations", "/{id}/annotations", Get, AnnotationGrammar.Instance, Annotations);

    /// <summary>Get an article's annotations</summary>
    /// <remarks>
    /// Every mention, quote and report of an event as a [W3C Web Annotation](https://www.w3.org/TR/annotation-model/), all of them in one
    /// collection, in the order of the document. Each selects its words in the raw document by position and by quotation.
    ///
    /// Positions count Unicode code points, as that recommendation demands; the spans of all other answers count UTF-16 code units. The
    /// two are the same up to the first emoji: in JavaScript, `[...source].slice(start, end).join('') === exact`. A quote that its report
    /// interrupts has several targets. There is no `created`: when a thing was first found is not kept; `generated` is when this corpus
    /// was built.
    /// </remarks>
    /// <param name="id">Id of the article, as a list gives it.</param>
    /// <param name="asked">Which of them.</param>
    /// <param name="format">JSON-LD, or the same as JSON.</param>
    /// <param name="http">The request, whose host absolute ids begin with.</param>
    /// <param name="snapshot">What the corpus was built from.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="cancel">Cancels the queries.</param>
    internal static async Task<Results<AnnotationsResult, ProblemResult>> Get(
        string id, AnnotationRequest asked, Format format, HttpRequest http, Snapshot snapshot, CorpusContext db, CancellationToken cancel)
    {
        if (await ArticleFindings.Load(db, id, cancel) is not { } article)
            return ProblemResult.NoSuch("article", id);
        var annotations = new ArticleAnnotations(article, snapshot.Corpus, Origin.Of(http)).Collection(asked.Kinds);
        return new AnnotationsResult(annotations, format == Format.Json ? format.MediaType : WebAnnotation.MediaType);
    }
}
