using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Serving;

/// <summary>Sends answers from the corpus, or tells that the client has them already.</summary>
internal static class Sending
{
    /// <summary>
    /// No-cache lets a cache keep the answer but makes it ask each time whether it still holds, since a new snapshot may be swapped in at
    /// any moment.
    /// </summary>
    public const string CacheControl = "public, no-cache";

    /// <summary>Headers that depend on the request, so that caches keep answers apart.</summary>
    public const string Vary = "Accept, Accept-Encoding";

    /// <summary>Sends an answer, or 304.</summary>
    public static Task Send(HttpContext context, Snapshot snapshot, Answer answer, string encoding, string tag)
    {
        var response = context.Response;
        Describe(response, snapshot, tag);
        if (EntityTag.IsKnown(context.Request.Headers.IfNoneMatch, tag, any: true))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            answer.Return?.Invoke();
            return Task.CompletedTask;
        }
        var body = answer.In(encoding);
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (encoding != Encodings.Identity) response.Headers.ContentEncoding = encoding;
        if (answer.Next is { } next) response.Headers.Link = $"<{next}>; rel=\"next\"";
        if (answer.Disposition is { } disposition) response.Headers.ContentDisposition = disposition;
        return Write(response, answer, HttpMethods.IsHead(context.Request.Method) ? default : body);
    }

    private static async Task Write(HttpResponse response, Answer answer, ReadOnlyMemory<byte> body)
    {
        if (!body.IsEmpty) await response.Body.WriteAsync(body);
        answer.Return?.Invoke();
    }

    /// <summary>The headers of every answer from the corpus, that of 304 too.</summary>
    public static void Describe(HttpResponse response, Snapshot snapshot, string tag)
    {
        var headers = response.Headers;
        headers.ETag = tag;
        headers.LastModified = snapshot.LastModified;
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
    }
}
