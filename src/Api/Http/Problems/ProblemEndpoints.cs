using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Problems;

/// <summary>What stands behind the <c>type</c> of a problem.</summary>
internal static class ProblemEndpoints
{
    /// <summary>Maps <c>/problems</c>.</summary>
    public static void MapProblems(this IEndpointRouteBuilder routes) =>
        routes.MapRead("getProblemType", "/problems/{slug}", Get, produces: Produced.Text).ExcludeFromDescription();

    /// <summary>Explains a kind of problem.</summary>
    internal static Results<Utf8TextResult, ProblemResult> Get(string slug) =>
        ProblemType.All.FirstOrDefault(type => type.Slug == slug) is { } type
            ? new Utf8TextResult($"{type.Title}\n\nHTTP status {type.Status}. {type.Remedy}\n")
            : new ProblemResult(ProblemType.NotFound, $"There is no kind of problem named {Shown.Value(slug)}.");
}
