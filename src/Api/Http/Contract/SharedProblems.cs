using System.Text.Json;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Contract;

/// <summary>How problems are documented: those that look alike everywhere once, among the document's components.</summary>
internal static class SharedProblems
{
    /// <summary>The media type of every problem.</summary>
    public const string Media = "application/problem+json";

    private const string Instance = "/v1/quotes";

    /// <summary>What the description of a problem is called among the components: <c>NotAcceptable</c>.</summary>
    public static string NameOf(ProblemType type) =>
        string.Concat(type.Slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Every problem, by that name.</summary>
    public static IEnumerable<(string Name, OpenApiResponse Response)> All(OpenApiDocument document) =>
        ProblemType.All.Select(type => (NameOf(type), Describe(type, Usual(type), document)));

    /// <summary>A problem as an operation answers it.</summary>
    public static OpenApiResponse Describe(ProblemType type, ProblemResponse example, OpenApiDocument document)
    {
        var response = new OpenApiResponse
        {
            Description = $"{type.Title}. {type.Remedy}",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [Media] = new()
                {
                    Schema = new OpenApiSchemaReference(SchemaName.Of(typeof(ProblemResponse)), document),
                    Example = JsonSerializer.SerializeToNode(example, ServedJson.Options),
                },
            },
        };
        AnswerHeaders.AddTo(response, type.Waits ? [.. AnswerHeaders.Everywhere, "Retry-After"] : AnswerHeaders.Everywhere, document);
        return response;
    }

    private static ProblemResponse Usual(ProblemType type)
    {
        var (detail, errors) = Occurrence(type);
        return new()
        {
            Type = type.Address, Title = type.Title, Status = type.Status, Detail = detail, Instance = Instance, Errors = errors,
        };
    }

    private static (string Detail, IReadOnlyList<ProblemError> Errors) Occurrence(ProblemType type) => type.Status switch
    {
        406 => (
            "This address answers with application/json only.",
            [ProblemError.In("Accept", "'image/png' leaves nothing that can be sent.", "application/json")]),
        413 => ("The body has more than 1048576 bytes.", []),
        414 => ("The query has 9000 characters; at most 8192 are read.", []),
        415 => (
            "Bodies of the type 'application/pdf' are not read here.",
            [ProblemError.In("Content-Type", "'application/pdf' is not read here.", "text/plain, text/markdown or text/html")]),
        422 => ("The engine failed on this document.", []),
        503 => ("There is no corpus yet: nothing was seeded.", []),
        _ => (type.Remedy, []),
    };
}
