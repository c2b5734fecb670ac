using OnRecord.Api.Http.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Examples of the problems that every operation words for itself: of its parameters, and of its ids.</summary>
internal static class OwnProblems
{
    /// <summary>What an operation answers to a mistake in its parameters (400), or to an id that it does not know (404).</summary>
    public static ProblemResponse Example(ProblemType type, OperationFilterContext context)
    {
        var path = "/" + context.ApiDescription.RelativePath!.Replace("{id}", "no-such-id", StringComparison.Ordinal);
        var (detail, errors) = type.Status == 404
            ? ("There is nothing with the id 'no-such-id'.", [])
            : Mistake(DeclaredParameters.Of(context));
        return new() { Type = type.Address, Title = type.Title, Status = type.Status, Detail = detail, Instance = path, Errors = errors };
    }

    private static (string Detail, IReadOnlyList<ProblemError> Errors) Mistake(IReadOnlyList<Queries.Parameter> parameters)
    {
        if (parameters.FirstOrDefault(parameter => parameter.Bounds is not null) is not { Bounds: { } bounds } number)
            return Mistake(
                "verbose", "There is no parameter 'verbose' here.",
                parameters.Count == 0 ? "no parameters" : $"one of: {string.Join(", ", parameters.Select(parameter => parameter.Name))}");
        var (least, greatest, _) = bounds;
        return Mistake(number.Name, $"'{greatest + 300}' is not a {number.Name}.", $"a whole number from {least} to {greatest}");
    }

    private static (string Detail, IReadOnlyList<ProblemError> Errors) Mistake(string parameter, string message, string expected) =>
        (message, [ProblemError.In(parameter, message, expected)]);
}
