using Microsoft.AspNetCore.Diagnostics;

namespace OnRecord.Api.Http.Problems;

/// <summary>Answers with a problem wherever nothing else has answered: bare statuses, and whatever was thrown.</summary>
internal static class Failures
{
    /// <summary>Gives a body to a status that routing or the server has set without one.</summary>
    public static Task OfStatus(StatusCodeContext failed)
    {
        var context = failed.HttpContext;
        var request = context.Request;
        var detail = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Nothing(context, request.PathBase.Add(request.Path)),
            StatusCodes.Status405MethodNotAllowed =>
                $"{Shown.Value(request.Method)} is not allowed here; allowed: {context.Response.Headers.Allow}.",
            _ => ProblemType.Of(context.Response.StatusCode).Remedy,
        };
        return new ProblemResult(ProblemType.Of(context.Response.StatusCode), detail).ExecuteAsync(context);
    }

    private static string Nothing(HttpContext context, PathString asked)
    {
        var endpoints = context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints;
        var nearest = NearestRoute.Of(context.Request.Path, endpoints);
        return $"There is nothing at {Shown.Value(asked.ToUriComponent())}."
            + (nearest is null ? "" : $" Did you mean {Shown.Value(context.Request.PathBase.ToUriComponent() + nearest)}?");
    }

    /// <summary>Answers for an exception; what it says stays in the log.</summary>
    public static Task OfException(HttpContext context)
    {
        var thrown = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var type = thrown is BadHttpRequestException bad ? ProblemType.Of(bad.StatusCode) : ProblemType.InternalError;
        return new ProblemResult(type, type.Remedy).ExecuteAsync(context);
    }
}
