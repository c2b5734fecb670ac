namespace OnRecord.Api.Http.Problems;

/// <summary>Answers with a problem.</summary>
public sealed class ProblemResult : IResult, IStatusCodeHttpResult
{
    /// <summary>What every problem is sent as (RFC 9457).</summary>
    internal const string MediaType = "application/problem+json";

    private const string UsualWait = "10";
    private readonly ProblemType type;
    private readonly string detail;
    private readonly IReadOnlyList<ProblemError> errors;

    internal ProblemResult(ProblemType type, string detail, params IReadOnlyList<ProblemError> errors) =>
        (this.type, this.detail, this.errors) = (type, detail, errors);

    /// <inheritdoc/>
    public int? StatusCode => type.Status;

    /// <summary>No object of that id, in the words of its resource: <c>NoSuch("quote", id)</c>.</summary>
    internal static ProblemResult NoSuch(string what, string id) =>
        new(ProblemType.NotFound, $"There is no {what} with the id {Shown.Value(id)}.");

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = type.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Remove("ETag");
        var pathBase = httpContext.Request.PathBase;
        if (type.Waits && response.Headers.RetryAfter.Count == 0)
            response.Headers.RetryAfter = UsualWait;
        var problem = new ProblemResponse
        {
            Type = pathBase.ToUriComponent() + type.Address,
            Title = type.Title,
            Status = type.Status,
            Detail = detail,
            Instance = Shown.Cut(pathBase.Add(httpContext.Request.Path).ToUriComponent(), 1000),
            Errors = errors,
        };
        return response.WriteAsJsonAsync(problem, Serving.ServedJson.Options, MediaType, httpContext.RequestAborted);
    }
}
