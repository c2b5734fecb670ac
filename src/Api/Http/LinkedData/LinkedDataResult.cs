using System.Buffers;
using System.Text;
using System.Text.Json;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>Answers with one object in the terms of schema.org, as a JSON-LD document of its own.</summary>
public sealed class LinkedDataResult : IResult, IStatusCodeHttpResult
{
    private readonly JsonElement item;
    private readonly LinkedDataWriter write;

    private LinkedDataResult(JsonElement item, LinkedDataWriter write) => (this.item, this.write) = (item, write);

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, LinkedData.Writing))
            write(writer, item, Origin.Of(httpContext.Request));
        httpContext.Response.ContentType = Format.JsonLd.MediaType;

        // The context goes before the first property of the object that was written without one.
        await httpContext.Response.Body.WriteAsync(
            Encoding.UTF8.GetBytes($$"""{"@context":"{{SchemaOrg.Context}}","""), httpContext.RequestAborted);
        await httpContext.Response.Body.WriteAsync(written.WrittenMemory[1..], httpContext.RequestAborted);
    }

    /// <summary>An object that is at hand as it would be served in JSON.</summary>
    internal static LinkedDataResult Of<TResponse>(TResponse response, LinkedDataWriter write) =>
        new(JsonSerializer.SerializeToElement(response, ServedJson.Options), write);
}
