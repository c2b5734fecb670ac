namespace OnRecord.Api.Http.Serving;

/// <summary>Answers OPTIONS wherever there are other methods; a browser's preflight never gets here, CORS answers it.</summary>
internal static class OptionsMethod
{
    /// <summary>
    /// Counts OPTIONS among the methods that routing's 405 allows, and turns that 405 into 204 where OPTIONS is what was asked.
    /// <c>OPTIONS *</c> asks what the server as a whole can do (RFC 9110, section 9.3.7).
    /// </summary>
    public static async Task Answer(HttpContext context, RequestDelegate next)
    {
        var asked = HttpMethods.IsOptions(context.Request.Method);
        if (asked && !context.Request.Path.HasValue)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Allow = "GET, HEAD, OPTIONS, POST";
            return;
        }
        await next(context);
        if (context.Response is not { StatusCode: StatusCodes.Status405MethodNotAllowed, HasStarted: false })
            return;
        context.Response.Headers.Allow = $"{context.Response.Headers.Allow}, {HttpMethods.Options}";
        if (asked)
            context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
