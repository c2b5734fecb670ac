using System.Globalization;
using Microsoft.Net.Http.Headers;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>Reads the text that a client sends, strictly: what cannot be decoded is told, not mended.</summary>
internal static class SentBody
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>The text, or the problem with it: of another type, too large, compressed or not in its charset.</summary>
    public static async Task<(SentText? Text, ProblemResult? Problem)> Read(
        HttpRequest request, Consumed consumed, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || consumed.MediaTypes.FirstOrDefault(
                media => type.MediaType.Equals(media, StringComparison.OrdinalIgnoreCase)) is not { } mediaType)
            return (null, Unsupported("Content-Type", request.ContentType, string.Join(", ", consumed.MediaTypes)));
        if (SentCharset.Of(type) is not { } charset)
            return (null, Unsupported("Content-Type", request.ContentType, $"{mediaType} in a charset such as utf-8 or windows-1252"));
        if (request.Headers.ContentEncoding.ToString() is { Length: > 0 } compression && compression != "identity")
            return (null, Unsupported("Content-Encoding", compression, "a body that is not compressed"));
        if (await Bytes(request, consumed.MaxBytes, cancel) is not { } bytes)
            return (null, TooLarge(consumed.MaxBytes));
        var (text, wrongAt) = charset.Decode(bytes);
        return text is null ? (null, Undecodable(charset, wrongAt)) : (new(bytes, text, mediaType), null);
    }

    /// <summary>A body that cannot be used.</summary>
    public static ProblemResult Unreadable(string pointer, string message, string expected) =>
        new(ProblemType.InvalidBody, message, new ProblemError { Pointer = pointer, Message = message, Expected = expected });

    private static ProblemResult Unsupported(string header, string? value, string expected)
    {
        var message = string.IsNullOrEmpty(value) ? "No Content-Type says what the body is." : $"{Shown.Value(value)} is not read here.";
        return new(ProblemType.UnsupportedMediaType, message, ProblemError.In(header, message, expected));
    }

    private static ProblemResult TooLarge(int maxBytes) =>
        new(ProblemType.BodyTooLarge, string.Create(CultureInfo.InvariantCulture, $"The body has more than {maxBytes} bytes."));

    private static ProblemResult Undecodable(SentCharset charset, int wrongAt) => Unreadable(
        $"#byte={wrongAt}",
        $"The body is not text in {charset.Name}: what stands at byte {wrongAt} is not.",
        $"text in {charset.Name}, or a Content-Type that names its charset");

    /// <summary>Null where there are more than <paramref name="maxBytes"/>.</summary>
    private static async Task<byte[]?> Bytes(HttpRequest request, int maxBytes, CancellationToken cancel)
    {
        if (request.ContentLength > maxBytes)
            return null;
        using var read = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        try
        {
            while (await request.Body.ReadAsync(chunk, cancel) is > 0 and var count)
            {
                read.Write(chunk, 0, count);
                if (read.Length > maxBytes)
                    return null;
            }
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
        return read.ToArray();
    }
}
