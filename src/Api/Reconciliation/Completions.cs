using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Names;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Reconciliation;

/// <summary>Completes names of actors, types and properties, and lists properties.</summary>
internal static class Completions
{
    /// <summary>Complete names of actors</summary>
    /// <remarks>Actors whose name, alias or id begins as typed, as `/v1/suggest` finds them, in the form that OpenRefine reads.</remarks>
    internal static async Task<Ok<CompletionsResponse>> Entities(
        CompletionRequest request, NamesIndex names, CorpusContext db, CancellationToken cancel)
    {
        var kinds = Enum.GetValues<ActorKind>().Where(kind => request.Type?.Has(kind) != false).ToHashSet();
        var (found, _) = new NameSearch(names, kinds, request.Cursor + request.Limit).Find(request.Prefix);
        var actors = found.Skip(request.Cursor).Select(one => one.Actor).ToList();
        var keys = actors.Select(names.Key).ToList();
        var descriptions = await db.Actors.Where(actor => keys.Contains(actor.Key))
            .Select(actor => new { actor.Key, actor.Description })
            .ToDictionaryAsync(actor => actor.Key, actor => actor.Description, cancel);
        return Answer(actors.Select(actor =>
        {
            var type = EntityType.Of(names.Kind(actor));
            return new CompletionResponse
            {
                Id = names.Id(actor),
                Name = names.Name(names.UsualName(actor)),
                Description = descriptions[names.Key(actor)],
                Notable = [new(type.Id, type.Name)],
            };
        }));
    }

    /// <summary>Complete names of types</summary>
    /// <remarks>Types of actors whose name or id begins as typed.</remarks>
    internal static Ok<CompletionsResponse> Types(CompletionRequest request) => Answer(Page(
        request,
        EntityType.All.Where(type => Begins(request, type.Id, type.Name))
            .Select(type => new CompletionResponse { Id = type.Id, Name = type.Name, Description = type.Description })));

    /// <summary>Complete names of properties</summary>
    /// <remarks>Properties of actors whose name or id begins as typed: those that can be fetched, and some that queries can name.</remarks>
    internal static Ok<CompletionsResponse> Properties(CompletionRequest request) => Answer(Page(
        request,
        Of(request.Type).Where(property => Begins(request, property.Id, property.Name))
            .Select(property => new CompletionResponse { Id = property.Id, Name = property.Name, Description = property.Description })));

    /// <summary>List properties to fetch</summary>
    /// <remarks>The properties that `extend` can fetch of actors of a type.</remarks>
    internal static Ok<ProposalsResponse> Proposals(CompletionRequest request) => TypedResults.Ok(new ProposalsResponse
    {
        Properties = [.. Of(request.Type).Take(request.Limit).Select(property => new ReferredResponse(property.Id, property.Name))],
        Type = request.Type?.Id,
        Limit = request.Limit,
    });

    private static IEnumerable<EntityProperty> Of(EntityType? type) =>
        EntityProperty.All.Where(property => type is null || property.Domain.Count == 0 || property.Domain.Contains(type.Id));

    private static bool Begins(CompletionRequest request, string id, string name)
    {
        var typed = Folded.Of(request.Prefix);
        return typed.Length == 0 || $" {Folded.Of(name)}".Contains($" {typed}", StringComparison.Ordinal)
            || id.StartsWith(request.Prefix, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<CompletionResponse> Page(CompletionRequest request, IEnumerable<CompletionResponse> all) =>
        all.Skip(request.Cursor).Take(request.Limit);

    private static Ok<CompletionsResponse> Answer(IEnumerable<CompletionResponse> found) =>
        TypedResults.Ok(new CompletionsResponse([.. found]));
}
