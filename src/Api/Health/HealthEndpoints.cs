using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Health;

/// <summary>Whether the service runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    /// <summary>Maps <c>/health</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health");
        health.MapRead("getLiveness", "/live", Live);
        health.MapRead("getReadiness", "/ready", Ready).WithMetadata(ProblemType.Busy);
    }

    /// <summary>Is the service running?</summary>
    /// <remarks>Answers as soon as the process listens, whether or not there is a corpus to serve.</remarks>
    internal static Ok<HealthResponse> Live() => TypedResults.Ok(new HealthResponse(HealthStatus.Live, null));

    /// <summary>Can the service answer?</summary>
    /// <remarks>Answers 503 until a snapshot of the corpus is open.</remarks>
    internal static Results<Ok<HealthResponse>, ProblemResult> Ready(CurrentSnapshot current) => current.TryGet(out var snapshot)
        ? TypedResults.Ok(new HealthResponse(HealthStatus.Ready, snapshot.Id))
        : new ProblemResult(ProblemType.Busy, "There is no corpus yet: nothing was seeded.");
}
