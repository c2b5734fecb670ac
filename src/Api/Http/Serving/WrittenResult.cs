using System.Text;

namespace OnRecord.Api.Http.Serving;

/// <summary>Answers with text that was written in one of the forms of its endpoint.</summary>
internal sealed class WrittenResult(string text, Format format) : IResult, IStatusCodeHttpResult
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        httpContext.Response.ContentType = $"{format.MediaType}; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
