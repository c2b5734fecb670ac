using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace OnRecord.Api.Http.Serving;

/// <summary>Sends a client to the address that an object has now, with the query that it came with.</summary>
/// <remarks>
/// 308 is permanent, but a name that is one actor's today may be two actors' tomorrow: a cache asks again each time, as for every
/// answer of the corpus.
/// </remarks>
/// <param name="address">The address, without a query, relative to the service.</param>
public sealed class MovedResult(string address) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status308PermanentRedirect;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status308PermanentRedirect, typeof(void)));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        httpContext.Response.Headers.Location = address + httpContext.Request.QueryString.ToUriComponent();
        httpContext.Response.Headers.CacheControl = "public, no-cache";
        return Task.CompletedTask;
    }
}
