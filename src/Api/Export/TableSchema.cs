using System.Text.Json.Nodes;

namespace OnRecord.Api.Export;

/// <summary>Describes a table as the Data Package standard does (Table Schema, version 2).</summary>
internal static class TableSchema
{
    private static readonly string[] Bounds = ["minimum", "maximum", "pattern"];

    /// <summary>The descriptor.</summary>
    /// <remarks>
    /// A foreign key can only stand on a whole field, so most ids, which are inside objects, are told as <c>references</c>, a property of
    /// our own. No string stands for a missing value: only null does.
    /// </remarks>
    public static JsonObject Of(ExportTable table)
    {
        var properties = RowSchema.Of(table.Row)["properties"]!.AsObject();
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. properties.Select(property => Field(property.Key, property.Value!))]),
            ["missingValues"] = new JsonArray(),
            ["primaryKey"] = Names(table.Key),
        };
        var keys = table.References.Where(reference => !reference.Path.Contains('.', StringComparison.Ordinal))
            .Select(ForeignKey).ToArray();
        if (keys.Length > 0)
            schema["foreignKeys"] = new JsonArray(keys);
        if (table.References.Count > 0)
            schema["references"] = new JsonArray([.. table.References.Select(Reference)]);
        return schema;
    }

    private static JsonObject Field(string name, JsonNode schema)
    {
        var (type, nullable) = TypeOf(schema);
        var field = new JsonObject { ["name"] = name, ["type"] = type, ["description"] = (string?)schema["description"] };
        var constraints = new JsonObject { ["required"] = !nullable };
        if (schema["enum"] is JsonArray words)
            constraints["enum"] = new JsonArray([.. words.Where(word => word is not null).Select(word => word!.DeepClone())]);
        foreach (var bound in Bounds)
            if (schema[bound] is { } value)
                constraints[bound] = value.DeepClone();
        if (type is "object" or "array")
            constraints["jsonSchema"] = Inner(schema, type);
        field["constraints"] = constraints;
        return field;
    }

    private static (string Type, bool Nullable) TypeOf(JsonNode schema)
    {
        string[] types = schema["type"] is JsonArray several ? [.. several.Select(type => (string)type!)]
            : schema["type"] is { } one ? [(string)one!] : ["string"];
        var nullable = types.Contains("null") || schema["enum"] is JsonArray words && words.Any(word => word is null);
        var type = types.First(word => word != "null");
        return (type == "string" && (string?)schema["format"] == "date" ? "date" : type, nullable);
    }

    /// <summary>What a value is inside; null never reaches it, and the field describes itself.</summary>
    private static JsonObject Inner(JsonNode schema, string type)
    {
        var inner = schema.DeepClone().AsObject();
        inner.Remove("description");
        inner["type"] = type;
        return inner;
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    private static JsonObject ForeignKey((string Path, string Table) reference) => new()
    {
        ["fields"] = Names([reference.Path]),
        ["reference"] = new JsonObject { ["resource"] = reference.Table, ["fields"] = Names(["id"]) },
    };

    private static JsonObject Reference((string Path, string Table) reference) =>
        new() { ["path"] = reference.Path, ["resource"] = reference.Table, ["field"] = "id" };
}
