using Microsoft.AspNetCore.Http.Extensions;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>Where the service stands as its client sees it, for the answers whose ids must be absolute.</summary>
internal static class Origin
{
    /// <summary>
    /// Scheme, host and base path without a slash at the end: <c>https://host/base</c>. Behind a proxy they are those that the proxy
    /// forwards, once the host is told to believe it (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).
    /// </summary>
    public static string Of(HttpRequest request)
    {
        // An HTTP/1.0 client need not name a host, and the examples of the OpenAPI document are asked for without one.
        var host = request.Host.HasValue ? request.Host : new HostString("localhost");
        var scheme = request.Scheme.Length > 0 ? request.Scheme : Uri.UriSchemeHttp;
        return UriHelper.BuildAbsolute(scheme, host, request.PathBase).TrimEnd('/');
    }
}
