using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;

namespace OnRecord.Api.Http.Serving;

/// <summary>Answers with text in UTF-8, without a byte order mark.</summary>
/// <param name="text">The text; a lone surrogate in it is sent as U+FFFD, since UTF-8 has no form for it.</param>
/// <param name="mediaType">What sort of text, without parameters.</param>
public sealed class Utf8TextResult(string text, string mediaType = "text/plain") : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <summary>The same as an answer that can be kept.</summary>
    internal Answer Answer => new(Encoding.UTF8.GetBytes(text), $"{mediaType}; charset=utf-8");

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/plain"]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var answer = Answer;
        httpContext.Response.ContentType = answer.ContentType;
        httpContext.Response.ContentLength = answer.Body.Length;
        await httpContext.Response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
