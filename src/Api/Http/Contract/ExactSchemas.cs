using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Queries;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>
/// Makes schemas say exactly what is written: which properties are always there, which may be null, and what each word of an enumeration
/// means.
/// </summary>
internal sealed class ExactSchemas : ISchemaFilter
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema concrete)
            return;
        if (context.Type.IsEnum)
            DescribeWords(concrete, context.Type);
        else if (context.Type.Namespace?.StartsWith("OnRecord", StringComparison.Ordinal) == true
            && concrete.Properties is { Count: > 0 } properties)
            DescribeProperties(concrete, properties, context.Type);
    }

    private static void DescribeWords(OpenApiSchema schema, Type type)
    {
        var words = Enum.GetNames(type).Select(
            name => (Word: Word.Of(type, name), Meaning: Documentation.OfMember(type, name)));
        var list = string.Join('\n', words.Select(word => $"- `{word.Word}`: {word.Meaning}"));
        schema.Description = $"{schema.Description}\n\n{list}".Trim();
    }

    private static void DescribeProperties(OpenApiSchema schema, IDictionary<string, IOpenApiSchema> properties, Type type)
    {
        schema.AdditionalPropertiesAllowed = true;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
                ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!properties.TryGetValue(name, out var written))
                continue;
            var omitted = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull;
            if (!omitted)
                (schema.Required ??= new HashSet<string>()).Add(name);
            var nullable = !omitted && IsNullable(property);
            if (written is OpenApiSchema shown)
                MoveExample(shown);
            properties[name] = written is OpenApiSchemaReference reference
                ? Described(reference, nullable, Documentation.OfMember(property.DeclaringType!, property.Name))
                : WithNull((OpenApiSchema)written, nullable);
        }
    }

    /// <summary>To the keyword that JSON Schema has; the generator writes the one that OpenAPI 3.1 has given up.</summary>
    private static void MoveExample(OpenApiSchema schema)
    {
#pragma warning disable CS0618
        if (schema.Example is { } example)
            (schema.Example, schema.Examples) = (null, [example]);
#pragma warning restore CS0618
    }

    private static bool IsNullable(PropertyInfo property)
    {
        lock (Nullability)
            return Nullability.Create(property).ReadState == NullabilityState.Nullable;
    }

    private static OpenApiSchema WithNull(OpenApiSchema schema, bool nullable)
    {
        if (schema.Type is { } type)
            schema.Type = nullable ? type | JsonSchemaType.Null : type & ~JsonSchemaType.Null;
        return schema;
    }

    private static IOpenApiSchema Described(OpenApiSchemaReference reference, bool nullable, string? meaning)
    {
        reference.Description = nullable ? null : meaning;
        if (nullable)
            return new OpenApiSchema { OneOf = [reference, new OpenApiSchema { Type = JsonSchemaType.Null }], Description = meaning };
        return reference;
    }
}
