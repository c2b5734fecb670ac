using Microsoft.Net.Http.Headers;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Serving;

/// <summary>Chooses the form of an answer among those that its endpoint has (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>
    /// Notes the form for the handler: the one that <c>format</c> names, else the best that <c>Accept</c> allows. Answers 406 where
    /// the client accepts none.
    /// </summary>
    public static Task Pass(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Produced>() is not { } produced)
            return next(context);
        if (Choose(context.Request, produced) is { } format)
        {
            context.Features.Set(format);
            return next(context);
        }
        var possible = string.Join(", ", produced.Formats.Select(one => one.MediaType));
        var error = ProblemError.In(
            "Accept", $"{Shown.Value(context.Request.Headers.Accept.ToString())} leaves nothing that can be sent.", possible);
        return new ProblemResult(ProblemType.NotAcceptable, $"This address answers with {possible} only.", error).ExecuteAsync(context);
    }

    /// <summary>The weight from 0 to 1 that the most specific range covering a media type gives it; a header that cannot be read bars nothing.</summary>
    public static double Weight(HttpRequest request, string mediaType) => Weight(Ranges(request), mediaType);

    private static Format? Choose(HttpRequest request, Produced produced)
    {
        // What 'format' says that is not one of them, the grammar tells as a mistake.
        if (produced.Parameter is { } parameter && request.QueryString.HasValue && request.Query[parameter.Name] is [{ } word])
            return produced.Formats.FirstOrDefault(format => format.Name == word) ?? produced.Formats[0];
        if (Ranges(request) is not { Count: > 0 } ranges)
            return produced.Formats[0];
        return produced.Formats
            .Select(format => (Format: format, Weight: Weight(ranges, format.MediaType)))
            .Where(choice => choice.Weight > 0)
            .OrderByDescending(choice => choice.Weight)
            .Select(choice => choice.Format)
            .FirstOrDefault();
    }

    private static IList<MediaTypeHeaderValue>? Ranges(HttpRequest request) =>
        request.Headers.Accept.Count > 0 && MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges) ? ranges : null;

    private static double Weight(IList<MediaTypeHeaderValue>? ranges, string mediaType)
    {
        if (ranges is not { Count: > 0 })
            return 1;
        var range = Find(mediaType) ?? Find($"{mediaType[..mediaType.IndexOf('/', StringComparison.Ordinal)]}/*") ?? Find("*/*");
        return range is null ? 0 : range.Quality ?? 1;

        MediaTypeHeaderValue? Find(string name) =>
            ranges.FirstOrDefault(candidate => candidate.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
