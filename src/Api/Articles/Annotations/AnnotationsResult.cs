using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>Answers with annotations, as JSON-LD or, where the client asks for that, under the name of plain JSON.</summary>
/// <param name="annotations">The annotations.</param>
/// <param name="contentType">What they are sent as.</param>
internal sealed class AnnotationsResult(AnnotationCollectionResponse annotations, string contentType)
    : IAnswering, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    private static readonly JsonSerializerOptions Options = new(ServedJson.Options) { Encoder = LinkedData.Encoder };

    /// <inheritdoc/>
    public bool IsStream => false;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(
        new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(AnnotationCollectionResponse), [Format.JsonLd.MediaType]));

    /// <inheritdoc/>
    public ValueTask<Result<Answer>> Answer(HttpContext context) =>
        ValueTask.FromResult<Result<Answer>>(new Answer(JsonSerializer.SerializeToUtf8Bytes(annotations, Options), contentType));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = contentType;
        return JsonSerializer.SerializeAsync(httpContext.Response.Body, annotations, Options, httpContext.RequestAborted);
    }
}
