using System.Text.Json;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Contract;

/// <summary>How problems are documented: those that look alike everywhere once, among the document's components.</summary>
internal static class SharedProblems
{
    /// <summary>What the description of a problem is called among the components: <c>NotAcceptable</c>.</summary>
    public static string NameOf(ProblemType type) =>
        string.Concat(type.Slug.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>Every problem, by that name.</summary>
    public static IEnumerable<(string Name, OpenApiResponse Response)> All(OpenApiDocument document) =>
        ProblemType.All.Select(type => (NameOf(type), Describe(type, ProblemExample.Of(type), AnswerHeaders.Limited, document)));

    /// <summary>A problem as an operation answers it.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="example">What it says there.</param>
    /// <param name="headers">What it comes with, besides when to try again.</param>
    /// <param name="document">The document.</param>
    public static OpenApiResponse Describe(
        ProblemType type, ProblemResponse example, IEnumerable<string> headers, OpenApiDocument document)
    {
        var response = new OpenApiResponse
        {
            Description = $"{type.Title}. {type.Remedy}",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ProblemResult.MediaType] = new()
                {
                    Schema = new OpenApiSchemaReference(SchemaName.Of(typeof(ProblemResponse)), document),
                    Example = JsonSerializer.SerializeToNode(example, ServedJson.Options),
                },
            },
        };
        AnswerHeaders.AddTo(response, type.Waits ? headers.Append("Retry-After") : headers, document);
        return response;
    }
}
