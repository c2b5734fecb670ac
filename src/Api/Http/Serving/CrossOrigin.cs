using Microsoft.AspNetCore.Cors.Infrastructure;

namespace OnRecord.Api.Http.Serving;

/// <summary>What pages of other origins may do: all that the service offers, since nothing of it is secret and nobody signs in.</summary>
internal static class CrossOrigin
{
    private static readonly string[] Exposed =
    [
        "ETag", "Last-Modified", "Link", "Location", "Allow", "Content-Disposition", "Retry-After", "RateLimit", "RateLimit-Policy",
        "Deprecation", "Sunset",
    ];

    private static readonly string ExposedList = string.Join(',', Exposed);

    /// <summary>The policy. A browser hides headers from a page that are not named here.</summary>
    public static void Allow(CorsPolicyBuilder policy) => policy
        .AllowAnyOrigin().WithMethods("GET", "HEAD", "POST").AllowAnyHeader()
        .WithExposedHeaders(Exposed)
        .SetPreflightMaxAge(TimeSpan.FromHours(24));

    /// <summary>The same in an answer that does not come as far as the policy.</summary>
    public static void Write(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = ExposedList;
    }
}
