using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Problems;

/// <summary>Answers with a problem where a request is so broken that no endpoint ever sees it.</summary>
/// <remarks>
/// Kestrel refuses such a request with a bare status, and tells so beforehand by a diagnostic event. An answer that has begun by then it
/// leaves alone. Its stream for bodies does not exist so early, so the body goes to the connection; that is possible in HTTP/1 only, where
/// a connection carries one answer at a time, and only there can a request be broken in this way without breaking the whole connection.
/// </remarks>
internal sealed class MalformedRequests : IObserver<KeyValuePair<string, object?>>
{
    private const string Event = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    private MalformedRequests()
    {
    }

    /// <summary>Watches for them as long as the application lives.</summary>
    public static void Watch(WebApplication app)
    {
        var subscription = app.Services.GetRequiredService<DiagnosticListener>().Subscribe(new MalformedRequests(), name => name == Event);
        app.Lifetime.ApplicationStopped.Register(subscription.Dispose);
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: Event, Value: IFeatureCollection features }
            && features.Get<IHttpRequestFeature>() is { } request
            && features.Get<IHttpResponseFeature>() is { HasStarted: false } response
            && features.Get<IConnectionTransportFeature>()?.Transport.Output is { } output
            && features.Get<IHttpResponseBodyFeature>() is { } starter
            && !IsMultiplexed(request.Protocol) && !HttpMethods.IsHead(request.Method))
            Answer(request, response, starter, output);
    }

    private static bool IsMultiplexed(string protocol) => HttpProtocol.IsHttp2(protocol) || HttpProtocol.IsHttp3(protocol);

    private static void Answer(
        IHttpRequestFeature request, IHttpResponseFeature response, IHttpResponseBodyFeature starter, System.IO.Pipelines.PipeWriter output)
    {
        var type = ProblemType.Of(response.StatusCode);
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new ProblemResponse
            {
                Type = type.Address,
                Title = type.Title,
                Status = type.Status,
                Detail = type.Remedy,
                // What could not be read is not shown.
                Instance = request.Path is { Length: > 0 } path ? Shown.Cut(new PathString(path).ToUriComponent(), 1000) : "/",
                Errors = [],
            },
            ServedJson.Options);
        var headers = response.Headers;
        headers.ContentType = ProblemResult.MediaType;
        headers.ContentLength = body.Length;
        headers.CacheControl = "no-store";
        headers.Connection = "close";
        SecurityHeaders.Write(headers, default);
        starter.StartAsync().GetAwaiter().GetResult();
        output.Write(body);
        _ = output.FlushAsync().AsTask();
    }
}
