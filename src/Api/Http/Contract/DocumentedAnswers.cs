using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Limits;
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
        if (metadata.OfType<Limit>().LastOrDefault() is { } limit)
            LimitHeaders.AddTo(operation.Responses, limit);
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
                format => format.Index == 0 ? content : Alternative(format.Item, content));
    }

    /// <summary>
    /// Another form of an answer: JSON has the shape of the usual one, linked data the terms of its context, all else is text.
    /// </summary>
    private static OpenApiMediaType Alternative(Format format, OpenApiMediaType usual) => new()
    {
        Schema = format switch
        {
            _ when format == Format.Json => usual.Schema,
            _ when format == Format.JsonLd => new OpenApiSchema
            {
                Type = JsonSchemaType.Object, Description = "JSON-LD in the terms of schema.org.",
            },
            _ => new OpenApiSchema { Type = JsonSchemaType.String },
        },
    };

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
        foreach (var own in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<ProblemType>())
            yield return own;
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
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Limit>().Any())
            yield return ProblemType.TooManyRequests;
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
        return ProblemExample.Of(type, path, DeclaredParameters.Of(context).Count > 0);
    }
}
