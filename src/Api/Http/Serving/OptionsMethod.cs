namespace OnRecord.Api.Http.Serving;

/// <summary>Answers OPTIONS for every route that has other methods; a browser's preflight never gets here, CORS answers it.</summary>
internal static class OptionsMethod
{
    /// <summary>Turns routing's 405 for OPTIONS, which names the allowed methods already, into 204.</summary>
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (HttpMethods.IsOptions(context.Request.Method)
            && context.Response is { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Append("Allow", HttpMethods.Options);
        }
    }
}
