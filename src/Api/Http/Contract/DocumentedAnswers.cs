using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents every answer of an operation besides the good one: not modified, and each problem with an example.</summary>
internal sealed class DocumentedAnswers : IOperationFilter
{
    private const string Media = "application/problem+json";

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var fromCorpus = metadata.OfType<CorpusGate>().Any();
        var reading = context.ApiDescription.HttpMethod == HttpMethods.Get;
        operation.Responses ??= [];
        if (operation.Responses.TryGetValue("200", out var good) && good is OpenApiResponse ok)
            DescribeGood(ok, metadata, reading && fromCorpus);
        if (reading && fromCorpus)
            operation.Responses["304"] = new OpenApiResponse
            {
                Description = "The client has this answer already: its `If-None-Match` names the current `ETag`.",
                Headers = Headers(),
            };
        foreach (var problem in Problems(operation, context, fromCorpus))
            operation.Responses[$"{problem.Status}"] = Document(problem, context);
    }

    private static void DescribeGood(OpenApiResponse response, IList<object> metadata, bool tagged)
    {
        response.Description = "The answer.";
        if (tagged)
            response.Headers = Headers();
        var produced = metadata.OfType<Produced>().FirstOrDefault() ?? Produced.Json;
        if (response.Content?.Values.FirstOrDefault() is { } content)
            response.Content = produced.Formats.Index().ToDictionary(
                format => format.Item.MediaType,
                format => format.Index == 0
                    ? content
                    : new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
    }

    private static Dictionary<string, IOpenApiHeader> Headers() => new()
    {
        ["ETag"] = new OpenApiHeader
        {
            Description = "Names this very answer; another one names another. Send it back as `If-None-Match`.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        },
        ["Cache-Control"] = new OpenApiHeader
        {
            Description = "`public, no-cache`: may be kept, but must be asked for again each time.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

    private static IEnumerable<ProblemType> Problems(OpenApiOperation operation, OperationFilterContext context, bool fromCorpus)
    {
        yield return ProblemType.InvalidParameter;
        if (operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true)
            yield return ProblemType.NotFound;
        yield return ProblemType.NotAcceptable;
        if (context.ApiDescription.HttpMethod == HttpMethods.Post)
        {
            yield return ProblemType.BodyTooLarge;
            yield return ProblemType.UnsupportedMediaType;
        }
        if (operation.OperationId == "createAnalysis")
        {
            yield return ProblemType.UnreadableDocument;
        }
        yield return ProblemType.AddressTooLong;
        if (fromCorpus || operation.OperationId == "getReadiness")
            yield return ProblemType.Busy;
        if (operation.OperationId == "createAnalysis")
            yield return ProblemType.Timeout;
    }

    private static OpenApiResponse Document(ProblemType type, OperationFilterContext context) => new()
    {
        Description = $"{type.Title}. {type.Remedy}",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [Media] = new()
            {
                Schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemResponse), context.SchemaRepository),
                Example = JsonSerializer.SerializeToNode(Example(type, context), ServedJson.Options),
            },
        },
    };

    private static ProblemResponse Example(ProblemType type, OperationFilterContext context)
    {
        var path = "/" + context.ApiDescription.RelativePath!.Replace("{id}", "no-such-id", StringComparison.Ordinal);
        var (detail, errors) = Occurrence(type, DeclaredParameters.Of(context).Count > 0);
        return new() { Type = type.Address, Title = type.Title, Status = type.Status, Detail = detail, Instance = path, Errors = errors };
    }

    private static (string Detail, IReadOnlyList<ProblemError> Errors) Occurrence(ProblemType type, bool hasParameters) =>
        type.Status switch
        {
            400 when hasParameters => Mistake("limit", "'500' is not a limit.", "a whole number from 1 to 200"),
            400 => Mistake("verbose", "There is no parameter 'verbose' here.", "no parameters"),
            404 => ("There is nothing with the id 'no-such-id'.", []),
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

    private static (string Detail, IReadOnlyList<ProblemError> Errors) Mistake(string parameter, string message, string expected) =>
        (message, [ProblemError.In(parameter, message, expected)]);
}
