using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>Takes every request to an endpoint through the <see cref="HeavyGate"/>; 503 where it is too crowded.</summary>
internal sealed class HeavyEndpoint(HeavyGate gate) : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var place = await gate.Enter(context.HttpContext.RequestAborted);
        if (place is not null)
            return await next(context);
        context.HttpContext.Response.Headers.RetryAfter = "5";
        return new ProblemResult(ProblemType.Busy, "Too many questions that go through the whole corpus are being answered.");
    }
}
