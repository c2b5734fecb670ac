using Microsoft.OpenApi;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents that <c>include</c> puts whole objects where else references stand: the property is either.</summary>
internal sealed class IncludedObjects : IDocumentFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var selections = context.ApiDescriptions
            .Select(description => description.ActionDescriptor.EndpointMetadata.OfType<QueryGrammar>().LastOrDefault()?.Selection)
            .OfType<SelectionGrammar>().Distinct();
        foreach (var selection in selections)
            foreach (var include in selection.Includes)
            {
                var whole = context.SchemaGenerator.GenerateSchema(ServedFields.TypeOf(include.Target), context.SchemaRepository);
                Widen(SchemaName.Of(selection.Served), include.Path.Split('.'), whole, context.SchemaRepository);
            }
    }

    private static void Widen(string name, ReadOnlySpan<string> path, IOpenApiSchema whole, SchemaRepository schemas)
    {
        if (!schemas.Schemas.TryGetValue(name, out var schema) || schema.Properties?.TryGetValue(path[0], out var property) != true)
            throw new InvalidOperationException($"{name} has no property '{path[0]}' for 'include' to fill.");
        if (path.Length > 1)
            Widen(Referred(property!), path[1..], whole, schemas);
        else if (property is OpenApiSchema { Items: { } item } list)
            list.Items = Either(item, whole);
        else
            schema.Properties[path[0]] = Either(property!, whole);
    }

    /// <summary>What was there, or the whole object; as it is where that is said already.</summary>
    private static IOpenApiSchema Either(IOpenApiSchema written, IOpenApiSchema whole) => written switch
    {
        OpenApiSchema { AnyOf.Count: > 0 } => written,
        OpenApiSchema { OneOf: [var reference, var none] } nullable =>
            new OpenApiSchema { AnyOf = [reference, whole, none], Description = nullable.Description },
        OpenApiSchemaReference reference =>
            new OpenApiSchema { AnyOf = [new OpenApiSchemaReference(reference.Reference.Id!), whole], Description = reference.Description },
        _ => throw new InvalidOperationException("'include' fills references only."),
    };

    private static string Referred(IOpenApiSchema schema) => schema switch
    {
        OpenApiSchemaReference reference => reference.Reference.Id!,
        OpenApiSchema { Items: { } item } => Referred(item),
        OpenApiSchema { OneOf: [var first, ..] } => Referred(first),
        OpenApiSchema { AnyOf: [var first, ..] } => Referred(first),
        _ => throw new InvalidOperationException("'include' leads through objects only."),
    };
}
