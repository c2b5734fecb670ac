using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;

namespace OnRecord.Api.Http.Serving;

/// <summary>Answers with a page in UTF-8.</summary>
/// <param name="html">The page; whatever comes from the corpus is encoded in it already.</param>
public sealed class HtmlResult(string html) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/html"]));

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
