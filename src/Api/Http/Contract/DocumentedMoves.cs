using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents where an operation redirects to.</summary>
internal sealed class DocumentedMoves : IOperationFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (operation.Responses?.TryGetValue("308", out _) != true)
            return;
        operation.Responses["308"] = new OpenApiResponse
        {
            Description = "The object has another id: it had this one before, or goes by this name. The query goes along.",
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Location"] = new OpenApiHeader
                {
                    Description = "The address with the id that it has now, relative to the service.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri-reference" },
                },
            },
        };
    }
}
