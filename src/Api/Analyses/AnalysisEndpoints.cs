using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Limits;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Analyses;

/// <summary>The engine, for an article of the client's own.</summary>
internal static class AnalysisEndpoints
{
    private const string Id = "analysis";

    private static readonly Consumed Body = new(
        ["text/plain", "text/markdown", "text/html"],
        1 << 20,
        "The article: plain text, Markdown or HTML, up to 1 MiB, in the charset that Content-Type names, or else UTF-8.",
        """
        Ambassador calls report void

        GENEVA – China's ambassador in Geneva, Chen Xu, told reporters on Friday that the report was “illegal and void”.

        “It closes the door of cooperation,” he said. The UN human rights office declined to comment.
        """);

    /// <summary>Maps <c>/analyses</c>.</summary>
    public static void MapAnalyses(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/analyses").WithTags("Analyses")
            .MapPost("", Create).WithName("createAnalysis")
            .WithMetadata(AnalysisGrammar.Instance, Produced.Json, Body, Limit.Analyses, ProblemType.UnreadableDocument);

    /// <summary>Analyse an article</summary>
    /// <remarks>
    /// Your own article, read by the engine that read the corpus: its actors, quotes and events in the same shapes, with their
    /// places in the text. Nothing is stored. Actors that the corpus's authority file knows keep their ids and links.
    /// </remarks>
    internal static async Task<Results<Ok<AnalysisResponse>, ProblemResult>> Create(
        AnalysisRequest request, HttpContext context, Snapshot snapshot, AnalysisRunner runner, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (sent, problem) = await AnalysisBody.Read(context.Request, Body, cancel);
        if (sent is null)
            return problem!;
        var outcome = await runner.Run(Source(sent, request), snapshot, cancel);
        if (outcome.End == AnalysisEnd.Busy)
            context.Response.Headers.RetryAfter = "5";
        return outcome.End switch
        {
            AnalysisEnd.Done => TypedResults.Ok(Answer(outcome.Article!, outcome.Linked!, outcome.Known!)),
            AnalysisEnd.Busy => new ProblemResult(ProblemType.Busy, "Too many analyses are running."),
            AnalysisEnd.TooSlow => new ProblemResult(ProblemType.Timeout, "The engine took too long over this document."),
            _ => new ProblemResult(ProblemType.UnreadableDocument, "The engine failed on this document."),
        };
    }

    private static SourceDocument Source(SentDocument sent, AnalysisRequest request) => new()
    {
        Id = Id,
        File = Id,
        Text = sent.Text,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(sent.Bytes)),
        MediaType = sent.MediaType,
        Title = request.Title ?? sent.Page?.Title,
        Url = request.Url ?? sent.Page?.CanonicalUrl,
        Published = Stated(request.Published, "The request states it.") ?? Stated(sent.Page?.Published, "The head of the page states it."),
    };

    /// <summary>The answer for an article and the corpus it makes by itself; the command line prints the same.</summary>
    private static Publication? Stated(EdtfDate? date, string evidence) =>
        date is null ? null : new(date, PublicationBasis.Stated, evidence);

    internal static AnalysisResponse Answer(AnalysedArticle analysed, LinkedCorpus linked, ActorAuthority known)
    {
        var names = new AnalysisNames(analysed, linked, known);
        var mentions = AnalysedArticles.Mentions(analysed, names);
        return new()
        {
            Text = analysed.Article.Text,
            Article = AnalysedArticles.Of(analysed, mentions, linked.Events.Length),
            Actors = AnalysedActors.Of(analysed, linked, names),
            Mentions = mentions,
            Quotes = AnalysedQuotes.Of(analysed, linked, names),
            Events = AnalysedEvents.Of(linked, analysed.Article.Text, names),
            EngineVersion = Engine.Version,
            Links = new("#"),
        };
    }
}
