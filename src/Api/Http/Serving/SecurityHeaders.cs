namespace OnRecord.Api.Http.Serving;

/// <summary>Headers that keep a browser from doing with an answer what it was not meant for.</summary>
/// <remarks>
/// What OWASP advises for APIs and for pages, as far as it means something here: there are no cookies, no sign-in and no secrets, and
/// pages of other origins are meant to read (CORS), so <c>Cross-Origin-Resource-Policy</c> lets them embed too.
/// </remarks>
internal static class SecurityHeaders
{
    private const string Locked = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private const string ForData = $"default-src 'none'; {Locked}";

    // Plain pages, with one stylesheet of this service and nothing that runs.
    private const string ForPages = $"default-src 'none'; style-src 'self'; {Locked}";

    // Swagger UI styles its elements inline and draws its icons from data addresses; its scripts are files of this service.
    private const string ForSwaggerUi =
        $"default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; {Locked}";

    /// <summary>Adds them to every answer, also to one that an exception has cleared.</summary>
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(static state => Write((HttpContext)state), context);
        return next(context);
    }

    /// <summary>Writes them into the headers of an answer for a path.</summary>
    public static void Write(IHeaderDictionary headers, PathString path)
    {
        headers.ContentSecurityPolicy = path.StartsWithSegments("/swagger") ? ForSwaggerUi
            : path.StartsWithSegments("/problems") ? ForPages
            : ForData;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static Task Write(HttpContext context)
    {
        Write(context.Response.Headers, context.Request.Path);
        return Task.CompletedTask;
    }
}
