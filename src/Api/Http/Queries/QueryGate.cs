using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Queries;

/// <summary>Holds every request to the parameters of its endpoint before the handler runs, and names all mistakes at once.</summary>
internal static class QueryGate
{
    /// <summary>Reads the query by the grammar of the endpoint that routing has found; one without a grammar takes no parameters.</summary>
    public static Task Pass(HttpContext context, RequestDelegate next)
    {
        var query = context.Request.QueryString.Value;
        if (query?.Length > QueryText.MaxLength)
            return new ProblemResult(
                ProblemType.AddressTooLong, $"The query has {query.Length} characters; at most {QueryText.MaxLength} are read.")
                .ExecuteAsync(context);
        if (query?.Count(character => character == '&') >= QueryText.MaxParameters)
            return new ProblemResult(ProblemType.InvalidParameter, $"The query has more than {QueryText.MaxParameters} parameters.")
                .ExecuteAsync(context);
        if (context.GetEndpoint()?.Metadata is not { } metadata || metadata.GetMetadata<QueryGrammar>() is not { } grammar)
            return next(context);
        var reader = new QueryReader(context.Request.PathBase + context.Request.Path, query, DeclaredQuery.Of(metadata));
        if (metadata.GetMetadata<Produced>()?.Parameter is { } format)
            reader.OneOf(format);
        grammar.Read(reader, context);
        context.Features.Set(reader);
        return reader.Errors.Count == 0 ? next(context) : Problem(reader.Errors).ExecuteAsync(context);
    }

    private static ProblemResult Problem(List<ProblemError> errors)
    {
        var type = errors.TrueForAll(error => error.Parameter == "cursor") ? ProblemType.InvalidCursor : ProblemType.InvalidParameter;
        var others = errors.Count switch
        {
            1 => "",
            2 => " There is one more mistake.",
            _ => $" There are {errors.Count - 1} more mistakes.",
        };
        return new(type, errors[0].Message + others, errors);
    }
}
