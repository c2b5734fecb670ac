using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Queries;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents the query parameters of an operation from the grammar that reads them, and the ids in its path.</summary>
internal sealed class DeclaredParameters : IOperationFilter
{
    private const string SomeText = @"\S";
    private const string SeveralValues = "^[^,]+(,[^,]+)*$";

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Parameters ??= [];
        var inPath = operation.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path);
        foreach (var parameter in inPath)
            parameter.Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String, MinLength = 1, MaxLength = PublicId.MaxLength, Pattern = PublicId.Pattern,
            };
        foreach (var parameter in Of(context))
            operation.Parameters.Add(Document(parameter));
    }

    /// <summary>The query parameters of the operation that a filter looks at.</summary>
    public static IReadOnlyList<Parameter> Of(OperationFilterContext context) =>
        DeclaredQuery.Of([.. context.ApiDescription.ActionDescriptor.EndpointMetadata]);

    private static OpenApiParameter Document(Parameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.Required,
        Description = parameter.Example.Length > 0 && !parameter.Prefilled
            ? $"{parameter.Description} For example `{parameter.Example}`."
            : parameter.Description,
        Schema = parameter.Bounds is { } bounds ? Number(bounds, parameter) : Text(parameter),
        Example = parameter.Prefilled ? Value(parameter) : null,
    };

    private static OpenApiSchema Text(Parameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        MinLength = 1,
        MaxLength = parameter.MaxLength,
        Pattern = parameter.Pattern ?? (parameter.Many ? SeveralValues : SomeText),
        Enum = parameter.Many || parameter.Words.Count == 0 ? null : [.. parameter.Words.Select(word => JsonValue.Create(word))],
        Default = parameter.Default,
        Examples = parameter.Example.Length > 0 ? [Value(parameter)] : null,
    };

    private static OpenApiSchema Number((int Least, int Greatest, int Default) bounds, Parameter parameter) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = bounds.Least.ToString(CultureInfo.InvariantCulture),
        Maximum = bounds.Greatest.ToString(CultureInfo.InvariantCulture),
        Default = parameter.IsAbsentByDefault ? null : bounds.Default,
        Examples = [Value(parameter)],
    };

    private static JsonValue Value(Parameter parameter) =>
        parameter.Bounds is null
            ? JsonValue.Create(parameter.Example)
            : JsonValue.Create(int.Parse(parameter.Example, CultureInfo.InvariantCulture));
}
