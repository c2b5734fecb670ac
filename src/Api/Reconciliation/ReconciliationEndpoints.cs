using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>The Reconciliation Service API 0.2, for actors. JSONP, which it leaves to each service, is not spoken: CORS is.</summary>
internal static class ReconciliationEndpoints
{
    private const int MaxBytes = 1 << 20;

    private static readonly Consumed Body = new(
        [Consumed.Form],
        MaxBytes,
        "A form with one of the fields `queries` and `extend`, which are what the parameters of GET are, and may be longer.",
        $"queries={Uri.EscapeDataString(ReconciliationGrammar.Queries.Example)}")
    {
        Fields = [ReconciliationGrammar.Queries with { MaxLength = MaxBytes }, ReconciliationGrammar.Extend with { MaxLength = MaxBytes }],
    };

    /// <summary>Maps what is read of <c>/reconcile</c>.</summary>
    public static void MapReconciliation(this IEndpointRouteBuilder routes)
    {
        var service = routes.MapGroup("/reconcile").WithTags("Reconciliation");
        service.MapRead("getReconciliation", "", Get, ReconciliationGrammar.Instance);
        service.MapRead("completeEntities", "/suggest/entity", Completions.Entities, CompletionGrammar.Entities);
        service.MapRead("completeTypes", "/suggest/type", Completions.Types, CompletionGrammar.Types);
        service.MapRead("completeProperties", "/suggest/property", Completions.Properties, CompletionGrammar.Properties);
        service.MapRead("proposeProperties", "/properties", Completions.Proposals, CompletionGrammar.Proposals);
        service.MapRead("previewActor", "/preview", Preview, PreviewGrammar.Instance, new Produced(Format.Html))
            .WithMetadata(new Framed(PreviewPage.Style), ProblemType.NotFound);
        service.MapRead("explainFeature", "/features/{id}", Explain, produces: Produced.Text).ExcludeFromDescription();
    }

    /// <summary>Maps what is sent to <c>/reconcile</c>.</summary>
    public static void MapReconciliationBatches(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/reconcile").WithTags("Reconciliation")
            .MapPost("", Post).WithName("reconcileActors").WithMetadata(QueryGrammar.None, Produced.Json, Body);

    /// <summary>Get the manifest, or candidates</summary>
    /// <remarks>
    /// What OpenRefine is given the address of (*Add standard service*). Without parameters, the manifest of the service; with
    /// `queries` or `extend`, what the form of the same names is answered with. Candidates have a `score` from 0 to 100, the
    /// `features` that it is made of, and `match`, true only where the name, the id or the Wikidata id is the same and nothing
    /// speaks against it.
    /// </remarks>
    internal static Task<Results<ReconciliationResult, ProblemResult>> Get(
        ReconciliationRequest request, HttpContext context, NamesIndex names, CorpusContext db, CancellationToken cancel) =>
        request is { Queries: null, Extend: null }
            ? Task.FromResult<Results<ReconciliationResult, ProblemResult>>(new ReconciliationResult(Manifest.Of(context.Request)))
            : Answer(request, ProblemType.InvalidParameter, names, db, cancel);

    /// <summary>Match names to actors</summary>
    /// <remarks>
    /// A batch of up to 50 names out of somebody's table, matched to actors: misspelt, abbreviated, turned round (“Bachelet, Michelle”), in
    /// another script. Or properties of up to 500 actors, to extend that table.
    /// </remarks>
    internal static async Task<Results<ReconciliationResult, ProblemResult>> Post(
        HttpContext context, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (sent, problem) = await SentBody.Read(context.Request, Body, cancel);
        if (sent is null)
            return problem!;
        var (request, errors) = await ReconciliationForm.Read(sent.Text, Body, cancel);
        return request is null
            ? new ProblemResult(ProblemType.InvalidBody, errors[0].Message, errors)
            : await Answer(request, ProblemType.InvalidBody, names, db, cancel);
    }

    /// <summary>Preview an actor</summary>
    /// <remarks>A small page about an actor that may be shown in a frame on any site; its size stands in the manifest.</remarks>
    internal static async Task<Results<HtmlResult, ProblemResult>> Preview(
        PreviewRequest request, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        var id = names.Canonical(request.Id);
        return await db.Actors.Where(actor => actor.Id == id).Select(ActorResponse.Projection).FirstOrDefaultAsync(cancel) is { } actor
            ? new HtmlResult(PreviewPage.Of(actor))
            : ProblemResult.NoSuch("actor", request.Id);
    }

    /// <summary>Explains what a score is made of.</summary>
    internal static Results<Utf8TextResult, ProblemResult> Explain(string id) =>
        MatchFeature.All.FirstOrDefault(feature => feature.Id == id) is { } known
            ? new Utf8TextResult($"{known.Id}\n\n{known.Meaning}\n")
            : ProblemResult.NoSuch("feature", id);

    private static async Task<Results<ReconciliationResult, ProblemResult>> Answer(
        ReconciliationRequest request, ProblemType mistake, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        var json = SentJson.Parse(request.Queries ?? request.Extend!);
        if (json.Errors.Count == 0 && request.Queries is not null && json.Root.Names().Count() is > BatchReader.MostQueries and var count)
            return new ProblemResult(ProblemType.BodyTooLarge, string.Create(
                CultureInfo.InvariantCulture, $"The batch has {count} queries; at most {BatchReader.MostQueries} are answered at once."));
        var queries = json.Errors.Count == 0 && request.Queries is not null ? BatchReader.Read(json) : [];
        var extension = json.Errors.Count == 0 && request.Extend is not null ? ExtensionReader.Read(json) : null;
        if (json.Errors.Count > 0)
            return new ProblemResult(mistake, json.Errors[0].Message, json.Errors);
        return new ReconciliationResult(extension is null
            ? await new Reconciler(names, db).Answer(queries, cancel)
            : await Extender.Answer(extension, names, db, cancel));
    }
}
