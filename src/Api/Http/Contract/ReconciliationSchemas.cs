using Microsoft.OpenApi;
using OnRecord.Api.Reconciliation;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents what the protocol of reconciliation leaves open to one of several types.</summary>
internal sealed class ReconciliationSchemas : ISchemaFilter
{
    private static readonly Type[] Answers =
        [typeof(ManifestResponse), typeof(ExtensionResponse), typeof(Dictionary<string, ResultResponse>)];

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema concrete)
            return;
        if (context.Type == typeof(AnswerResponse))
        {
            concrete.Type = null;
            concrete.AdditionalPropertiesAllowed = true;
            concrete.OneOf = [.. Answers.Select(answer => context.SchemaGenerator.GenerateSchema(answer, context.SchemaRepository))];
        }
        else if (context.Type == typeof(FeatureResponse) && concrete.Properties?["value"] is OpenApiSchema value)
            value.Type = JsonSchemaType.Boolean | JsonSchemaType.Number;
    }
}
