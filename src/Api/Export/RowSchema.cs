using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
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

    /// <summary>The schema, with every property described.</summary>
    public static JsonObject Of(Type row) => ServedJson.Options.GetJsonSchemaAsNode(row, Options).AsObject();

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
