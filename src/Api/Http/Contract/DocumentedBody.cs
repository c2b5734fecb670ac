using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents the body that an operation reads.</summary>
internal sealed class DocumentedBody : IOperationFilter
{
    // Fields of a form hold JSON objects.
    private const string JsonObjectText = @"^\s*\{[\s\S]*\}\s*$";

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Consumed>().FirstOrDefault() is not { } consumed)
            return;
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = consumed.Description,
            Content = consumed.MediaTypes.ToDictionary(media => media, media => new OpenApiMediaType
            {
                Schema = media == Consumed.Form
                    ? Form(consumed)
                    : new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = consumed.MaxBytes, Pattern = @"\S" },
                Example = media == Consumed.Form ? Fields(consumed.Example) : Written(consumed.Example, media),
            }),
        };
    }

    private static OpenApiSchema Form(Consumed consumed) => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Properties = consumed.Fields.ToDictionary(field => field.Name, field => (IOpenApiSchema)new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Description = field.Description,
            MinLength = 1,
            MaxLength = field.MaxLength,
            Pattern = JsonObjectText,
            Examples = [field.Example],
        }),
    };

    private static JsonObject Fields(string form) =>
        new(QueryText.Read(form, []).Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value))));

    private static string Written(string example, string media) => media == "text/html"
        ? string.Concat(
            example.Split("\n\n").Select((paragraph, place) => place == 0 ? $"<h1>{paragraph}</h1>\n" : $"<p>{paragraph}</p>\n"))
        : example;
}
