using Microsoft.AspNetCore.Http.Features;
using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Serving;

/// <summary>Answers what was asked before, word for word, without reading the question again.</summary>
/// <remarks>
/// Routing and reading a query cost several times what sending a kept answer does. So the way from the words of a request to the answer is
/// kept too: its address as sent, and the two headers that choose among the forms of an answer.
/// </remarks>
internal static class Repeated
{
    // Longer addresses and headers are not worth their room.
    private const int LongestKey = 2000;

    /// <summary>Answers so, unless reading is limited: then every request must be counted first.</summary>
    public static void UseRepeated(this WebApplication app)
    {
        if (app.Configuration.GetValue<int>("RateLimits:Reads:Permits") == 0) app.Use(Pass);
    }

    private static Task Pass(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return next(context);
        if (!context.RequestServices.GetRequiredService<CurrentSnapshot>().TryGet(out var snapshot)) return next(context);
        if (snapshot.Kept.Find<Way>(Key.Of(context)) is not { } way || snapshot.Kept.Find<Answer>(way.Question) is not { } answer)
            return next(context);
        if (request.Headers.Origin.Count > 0) CrossOrigin.Write(context.Response.Headers);
        return Sending.Send(context, snapshot, answer, way.Encoding, way.Tag);
    }

    /// <summary>Keeps the way to an answer.</summary>
    public static void Remember(HttpContext context, Snapshot snapshot, Way way)
    {
        var key = Key.Of(context);
        if (key.Length <= LongestKey) snapshot.Kept.Keep(key, way, (key.Length * sizeof(char)) + (way.Question.Length * sizeof(char)) + 300);
    }

    /// <summary>Where an answer is kept, and how it is sent.</summary>
    public sealed record Way(string Question, string Encoding, string Tag);

    private sealed record Key(string Scheme, string Host, string PathBase, string Target, string Accept, string Encoding)
    {
        public int Length => Host.Length + PathBase.Length + Target.Length + Accept.Length + Encoding.Length;

        public static Key Of(HttpContext context) => new(
            context.Request.Scheme, context.Request.Host.Value ?? "", context.Request.PathBase.Value ?? "", context.Features.Get<IHttpRequestFeature>()!.RawTarget, context.Request.Headers.Accept.ToString(),
            context.Request.Headers.AcceptEncoding.ToString());
    }
}
