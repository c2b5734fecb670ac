using Microsoft.AspNetCore.Http.Features;

namespace OnRecord.Api.Http.Serving;

/// <summary>Teaches HEAD to endpoints of a library that know GET only: the same headers, without the body.</summary>
internal static class HeadOfGet
{
    /// <summary>Answers GET and HEAD; any other method is not allowed.</summary>
    public static TBuilder ForReading<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        builder.Add(endpoint =>
        {
            endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
            var answer = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => HttpMethods.IsHead(context.Request.Method) ? Head(context, answer) : answer(context);
        });
        return builder;
    }

    private static async Task Head(HttpContext context, RequestDelegate answer)
    {
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await answer(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(body);
        }
    }
}
