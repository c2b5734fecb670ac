using Microsoft.Net.Http.Headers;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>Holds a request's Accept header to what its endpoint can answer with (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>Answers 406 where the client accepts nothing that the endpoint produces.</summary>
    public static Task Pass(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Produced>() is not { } produced || Accepts(context.Request, produced.MediaType))
            return next(context);
        var error = ProblemError.In(
            "Accept", $"{Shown.Value(context.Request.Headers.Accept.ToString())} leaves nothing that can be sent.", produced.MediaType);
        return new ProblemResult(ProblemType.NotAcceptable, $"This address answers with {produced.MediaType} only.", error)
            .ExecuteAsync(context);
    }

    /// <summary>
    /// Whether the most specific range that covers <paramref name="mediaType"/> has a weight; a header that cannot be read bars nothing.
    /// </summary>
    public static bool Accepts(HttpRequest request, string mediaType)
    {
        if (request.Headers.Accept.Count == 0
            || !MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
            || ranges.Count == 0)
            return true;
        var slash = mediaType.IndexOf('/', StringComparison.Ordinal);
        var range = Find(mediaType) ?? Find($"{mediaType[..slash]}/*") ?? Find("*/*");
        return range is not null && (range.Quality ?? 1) > 0;

        MediaTypeHeaderValue? Find(string name) =>
            ranges.FirstOrDefault(candidate => candidate.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
