namespace OnRecord.Api.Http.Serving;

/// <summary>Headers that keep a browser from doing with an answer what it was not meant for.</summary>
internal static class SecurityHeaders
{
    private const string ForData = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    // Swagger UI styles its elements inline and draws its icons from data addresses; its scripts are files of this service.
    private const string ForSwaggerUi =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <summary>Adds them to every answer, also to one that an exception has cleared.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    }

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        var framed = context.GetEndpoint()?.Metadata.GetMetadata<Framed>();
        headers.ContentSecurityPolicy = framed?.Policy ?? (context.Request.Path.StartsWithSegments("/swagger") ? ForSwaggerUi : ForData);
        headers.XContentTypeOptions = "nosniff";
        if (framed is null)
            headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Task.CompletedTask;
    }
}
