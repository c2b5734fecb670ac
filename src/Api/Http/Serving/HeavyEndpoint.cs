using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>Takes every request to an endpoint through the <see cref="HeavyGate"/>; 503 where it is too crowded.</summary>
internal sealed class HeavyEndpoint(HeavyGate gate) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var place = await gate.Enter(context.HttpContext.RequestAborted);
        return place is null ? Crowded(context.HttpContext) : await next(context);
    }

    /// <summary>What is answered where no place was free in time.</summary>
    public static ProblemResult Crowded(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return new(ProblemType.Busy, "Too many questions that go through the whole corpus are being answered.");
    }
}
