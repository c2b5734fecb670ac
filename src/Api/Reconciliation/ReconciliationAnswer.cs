using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Reconciliation;

/// <summary>Without parameters the manifest; to `queries` the candidates of each, under the key of the query; to `extend` the values.</summary>
/// <param name="body">One of the three.</param>
public sealed class ReconciliationAnswer(object body) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    int? IStatusCodeHttpResult.StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ReconciliationAnswer), ["application/json"]));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Response.WriteAsJsonAsync(body, body.GetType(), ServedJson.Options, contentType: null, httpContext.RequestAborted);
}
