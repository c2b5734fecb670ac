using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Lists;

/// <summary>Answers with a single object, in the form asked for.</summary>
/// <typeparam name="TResponse">What it is served as.</typeparam>
internal sealed class One<TResponse> : IAnswering, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly byte[] json;
    private readonly Resource resource;
    private readonly LinkedDataWriter linkedData;
    private readonly ObjectRequest request;
    private readonly Snapshot snapshot;
    private readonly Format format;

    private One(byte[] json, Resource resource, LinkedDataWriter linkedData, ObjectRequest request, Snapshot snapshot, Format format) =>
        (this.json, this.resource, this.linkedData, this.request, this.snapshot, this.format) =
            (json, resource, linkedData, request, snapshot, format);

    /// <inheritdoc/>
    public bool IsStream => false;

    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <summary>The object of an id as its list serves it; null where there is none.</summary>
    public static One<TResponse>? Find<TRow>(
        Queries.Listing<TRow> listing, string id, ObjectRequest request, Snapshot snapshot, Format format)
        where TRow : class
    {
        using var lease = snapshot.Lanes.Rent();
        var json = lease.Lane.Json(snapshot, listing.Resource, lease.Lane.KeyOf(snapshot, listing.Resource, id));
        return json.IsEmpty ? null : new(json.ToArray(), listing.Resource, listing.LinkedData, request, snapshot, format);
    }

    /// <summary>An object that has more to it than its list serves.</summary>
    public static One<TResponse> Of<TRow>(
        Queries.Listing<TRow> listing, TResponse detail, ObjectRequest request, Snapshot snapshot, Format format)
        where TRow : class =>
        new(JsonSerializer.SerializeToUtf8Bytes(detail, ServedJson.Options), listing.Resource, listing.LinkedData, request, snapshot, format);

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(TResponse), ["application/json"]));

    /// <inheritdoc/>
    public ValueTask<Result<Answer>> Answer(HttpContext context) =>
        ValueTask.FromResult<Result<Answer>>(new Answer(format == Format.JsonLd ? Linked(context) : Selected(), format.ContentType));

    /// <summary>Not reached: what is no stream is answered by <see cref="Answering"/>.</summary>
    public async Task ExecuteAsync(HttpContext httpContext) =>
        await httpContext.Response.Body.WriteAsync((await Answer(httpContext)).Value!.Body, httpContext.RequestAborted);

    private byte[] Selected()
    {
        if (request.Selection is null) return json;
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using var lease = snapshot.Lanes.Rent();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            new ItemWriter(snapshot, lease.Lane, resource, request.Selection, null).Write(writer, json);
        return buffer.WrittenSpan.ToArray();
    }

    private byte[] Linked(HttpContext context)
    {
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        using var document = JsonDocument.Parse(json);
        using (var writer = new Utf8JsonWriter(buffer, LinkedData.LinkedData.Writing))
            linkedData(writer, document.RootElement, Origin.Of(context.Request));
        // The context goes before the first property of the object that was written without one.
        return [.. Encoding.UTF8.GetBytes($$"""{"@context":"{{SchemaOrg.Context}}","""), .. buffer.WrittenSpan[1..]];
    }
}
