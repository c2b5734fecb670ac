using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Actors;

/// <summary>Who speaks and acts.</summary>
internal static class ActorEndpoints
{
    /// <summary>Maps <c>/actors</c>.</summary>
    public static void MapActors(this IEndpointRouteBuilder routes)
    {
        var actors = routes.MapGroup("/actors").WithTags("Actors");
        actors.MapRead("listActors", "", List, ActorListing.Grammar, Produced.List);
        actors.MapRead("getActor", "/{id}", Get, ActorListing.Grammar.One, Produced.Object);
    }

    /// <summary>List actors</summary>
    /// <remarks>
    /// The people, organizations, countries and groups that the articles speak of, with how often they speak, act and are mentioned.
    /// </remarks>
    internal static Listed<ActorRow, ActorResponse> List(ListRequest<ActorRow> request, Format format) => new(request, format);

    /// <summary>Get an actor</summary>
    /// <remarks>One actor with its offices and the articles that mention it.</remarks>
    /// <param name="id">Id of the actor, as a list gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="db">The snapshot, to query.</param>
    /// <param name="cancel">Cancels the queries.</param>
    internal static async Task<Results<One<ActorDetail>, ProblemResult>> Get(
        string id, ObjectRequest request, Format format, Snapshot snapshot, CorpusContext db, CancellationToken cancel) =>
        await db.Actors.Where(actor => actor.Id == id).Select(ActorResponse.Projection).FirstOrDefaultAsync(cancel) is { } actor
            ? One<ActorDetail>.Of(ActorListing.Grammar, new(actor, await Mentioned(id, db, cancel)), request, snapshot, format)
            : ProblemResult.NoSuch("actor", id);

    private static Task<List<MentionedIn>> Mentioned(string id, CorpusContext db, CancellationToken cancel) =>
        db.Articles
            .Where(article => article.Mentions.Any(mention => mention.Actor!.Id == id))
            .OrderBy(article => article.Key).Take(ActorDetail.MostArticles)
            .Select(article => new MentionedIn(
                new ArticleReference(article.Id, article.Title),
                article.Mentions.Count(mention => mention.Actor!.Id == id),
                article.Mentions.Where(mention => mention.Actor!.Id == id).OrderBy(mention => mention.Start).ThenBy(mention => mention.Key)
                    .Select(mention => new SpanResponse(mention.Start, mention.End, mention.Text)).First()))
            .ToListAsync(cancel);
}
