using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Reconciliation;

/// <summary>Answers with one of the things that the service's own address has.</summary>
/// <param name="body">A manifest, results by the keys of their queries, or an extension.</param>
public sealed class ReconciliationResult(object body) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    int? IStatusCodeHttpResult.StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(AnswerResponse), ["application/json"]));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) =>
        httpContext.Response.WriteAsJsonAsync(body, body.GetType(), ServedJson.Options, contentType: null, httpContext.RequestAborted);
}
