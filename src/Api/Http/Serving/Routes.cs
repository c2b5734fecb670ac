using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Serving;

/// <summary>Maps endpoints with the habits that all share.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps a handler for GET and HEAD.</summary>
    /// <param name="routes">Where.</param>
    /// <param name="name">The operation's id in the OpenAPI document: <c>listQuotes</c>.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handler">A named static method, whose documentation is the operation's.</param>
    /// <param name="grammar">The parameters it takes; null for none.</param>
    /// <param name="produces">What it answers with; null for JSON.</param>
    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes,
        string name,
        string pattern,
        Delegate handler,
        QueryGrammar? grammar = null,
        Produced? produces = null) =>
        routes.MapMethods(pattern, Reading, handler).WithName(name).WithMetadata(grammar ?? QueryGrammar.None, produces ?? Produced.Json);
}
