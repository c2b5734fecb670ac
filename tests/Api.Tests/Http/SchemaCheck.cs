using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>
/// Holds a value to the part of JSON Schema that the document uses: types, references, oneOf, properties, required, items, enumerations.
/// </summary>
internal static class SchemaCheck
{
    public static void Check(JsonNode document, JsonNode schema, JsonNode? value, string where)
    {
        var mistake = Mistake(document, schema, value, where);
        Assert.True(mistake is null, mistake);
    }

    private static string? Mistake(JsonNode document, JsonNode schema, JsonNode? value, string where)
    {
        if ((string?)schema["$ref"] is { } reference)
            return Mistake(document, document["components"]!["schemas"]![reference.Split('/')[^1]]!, value, where);
        if (schema["oneOf"] is JsonArray choices)
            return choices.Count(choice => Mistake(document, choice!, value, where) is null) == 1
                ? null
                : $"{where}: not one of {choices.Count}";
        var types = schema["type"] is JsonArray several
            ? [.. several.Select(type => (string)type!)]
            : schema["type"] is { } one ? [(string)one!] : Array.Empty<string>();
        if (types.Length > 0 && !types.Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && types.Contains("number")))
            return $"{where}: {TypeOf(value)} is not {string.Join('|', types)}";
        if (schema["enum"] is JsonArray words && !words.Any(word => (string?)word == (string?)value))
            return $"{where}: {value} is not one of {words.ToJsonString()}";
        return value switch
        {
            JsonObject part => InObject(document, schema, part, where),
            JsonArray list => list.Select((item, place) => Mistake(document, schema["items"]!, item, $"{where}[{place}]"))
                .FirstOrDefault(mistake => mistake is not null),
            _ => null,
        };
    }

    private static string? InObject(JsonNode document, JsonNode schema, JsonObject part, string where)
    {
        // Linked data, whose properties its context describes.
        if (schema["properties"] is null && schema["additionalProperties"] is not JsonObject)
            return part.ContainsKey("@context") ? null : $"{where}: nothing describes its properties";
        if (schema["required"]?.AsArray().FirstOrDefault(name => !part.ContainsKey((string)name!)) is { } missing)
            return $"{where}: {missing} is missing";
        foreach (var (name, value) in part)
        {
            if ((schema["properties"]?[name] ?? schema["additionalProperties"] as JsonObject) is not { } property)
                return $"{where}: {name} is not described";
            if (Mistake(document, property, value, $"{where}.{name}") is { } mistake)
                return mistake;
        }
        return null;
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.AsValue().TryGetValue<long>(out _) ? "integer" : "number",
        _ => "boolean",
    };
}
