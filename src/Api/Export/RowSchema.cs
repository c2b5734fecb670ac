using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using OnRecord.Api.Http.Contract;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Export;

/// <summary>JSON Schema for the rows of a table, made from the type that they are written from and its documentation.</summary>
internal static class RowSchema
{
    // What the types cannot say: numbers are bounded by their meaning, which is the same wherever they stand.
    private static readonly Dictionary<string, Action<JsonObject>> Bounds = new()
    {
        ["confidence"] = schema => (schema["minimum"], schema["maximum"]) = (0, 1),
        ["start"] = schema => schema["minimum"] = 0,
        ["end"] = schema => schema["minimum"] = 0,
        ["number"] = schema => schema["minimum"] = 1,
        ["sha256"] = schema => schema["pattern"] = "^[0-9a-f]{64}$",
    };

    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    /// <summary>The schema, with every property described and nothing referred to: each field of it can stand alone.</summary>
    public static JsonObject Of(Type row)
    {
        var schema = ServedJson.Options.GetJsonSchemaAsNode(row, Options);
        foreach (var property in row.GetProperties().Where(IsAnswered))
            schema["properties"]!.AsObject().Remove(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
        return Whole(schema, schema)!.AsObject();
    }

    /// <summary>Whether a property is there only where a question asks for it, and so in no row.</summary>
    private static bool IsAnswered(PropertyInfo property) =>
        property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.WhenWritingNull;

    /// <summary>The exporter describes a type once and points there afterwards; rows have no type within itself, so copying ends.</summary>
    private static JsonNode? Whole(JsonNode? node, JsonNode root) => node switch
    {
        JsonObject pointer when pointer["$ref"] is { } target => Whole(Copied(pointer, At(root, (string)target!)), root),
        JsonObject schema => new JsonObject(schema.Select(pair => KeyValuePair.Create(pair.Key, Whole(pair.Value, root)))),
        JsonArray list => new JsonArray([.. list.Select(item => Whole(item, root))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject Copied(JsonObject pointer, JsonNode target)
    {
        var copy = target.DeepClone().AsObject();
        foreach (var (name, value) in pointer.Where(pair => pair.Key != "$ref"))
            copy[name] = value?.DeepClone();
        return copy;
    }

    private static JsonNode At(JsonNode root, string pointer) => pointer.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema || context.PropertyInfo is not { } property)
            return node;
        if (property.AttributeProvider is PropertyInfo member && Documentation.OfMember(member.DeclaringType!, member.Name) is { } meaning)
            schema.Insert(0, "description", meaning);
        if (Bounds.TryGetValue(property.Name, out var bound) && !schema.ContainsKey("properties"))
            bound(schema);
        return schema;
    }
}
