using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Serving;

/// <summary>
/// Gives every answer from the corpus its tag, answers 304 where the client has it already (RFC 9110, section 13), and keeps it for the
/// next who asks the same.
/// </summary>
internal sealed class Answering : IEndpointFilter
{
    private const int LongestKept = 1 << 20;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var snapshot = http.RequestServices.GetRequiredService<Snapshot>();
        var question = Question(http);
        var encoding = Encodings.For(http);
        var known = http.Request.Headers.IfNoneMatch;
        // The address has been found good, so a tag of it can only be one that was sent before.
        if (known.Count > 0 && EntityTag.Of(snapshot, question, encoding) is var tag && EntityTag.IsKnown(known, tag, any: false))
            return new Sent(() => NotModified(http, snapshot, tag));
        if (snapshot.Kept.Find<Answer>(question) is { } kept)
            return Send(http, snapshot, kept, question, encoding, isKept: true);
        var result = await next(context);
        var made = result is INestedHttpResult nested ? nested.Result : result;
        switch (made)
        {
            case IAnswering { IsStream: false } answering:
                var (answer, problem) = await answering.Answer(http);
                return problem is not null ? problem : Keep(http, snapshot, answer!, question, encoding);
            case Utf8TextResult text:
                return Keep(http, snapshot, text.Answer, question, encoding);
            case IValueHttpResult { Value: { } value } and IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }:
                var body = JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), ServedJson.Options);
                return Keep(http, snapshot, new(body, "application/json; charset=utf-8"), question, encoding);
            case IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }:
                Sending.Describe(http.Response, snapshot, EntityTag.Of(snapshot, question, encoding));
                return result;
            default:
                return result;
        }
    }

    /// <summary>What is asked for, the same for all ways of asking it.</summary>
    private static string Question(HttpContext http)
    {
        var format = http.Features.Get<Format>();
        var asked = http.Features.Get<QueryReader>()?.Normalised ?? http.Request.PathBase + http.Request.Path;
        // Some answers name things by their whole addresses, so what is asked of one host is not what is asked of another.
        return $"{Origin.Of(http.Request)} {asked} {format?.Name}";
    }

    private static Sent Keep(HttpContext http, Snapshot snapshot, Answer answer, string question, string encoding)
    {
        if (answer.Body.Length > LongestKept || !snapshot.Kept.IsAskedAgain(question))
            return Send(http, snapshot, answer, question, encoding, isKept: false);
        answer = answer.Lasting();
        snapshot.Kept.Keep(question, answer, answer.Size + (question.Length * sizeof(char)));
        return Send(http, snapshot, answer, question, encoding, isKept: false);
    }

    private static Sent Send(HttpContext http, Snapshot snapshot, Answer answer, string question, string encoding, bool isKept)
    {
        var sent = answer.EncodingFor(encoding);
        var tag = EntityTag.Of(snapshot, question, encoding);
        // A page that others may frame has headers of its own, which only its endpoint knows.
        if (isKept && http.GetEndpoint()?.Metadata.GetMetadata<Framed>() is null) Repeated.Remember(http, snapshot, new(question, sent, tag));
        return new(() => Sending.Send(http, snapshot, answer, sent, tag));
    }

    private static Task NotModified(HttpContext http, Snapshot snapshot, string tag)
    {
        Sending.Describe(http.Response, snapshot, tag);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    /// <summary>An answer whose sending is settled.</summary>
    private sealed class Sent(Func<Task> send) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => send();
    }
}
