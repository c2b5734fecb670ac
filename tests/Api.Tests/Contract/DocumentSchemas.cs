using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Pointer;
using Json.Schema;

namespace OnRecord.Api.Tests.Contract;

/// <summary>The schemas of an OpenAPI document, found by where they stand in it.</summary>
/// <remarks>
/// Objects are taken to be closed: the document leaves room for properties to come, but none that it does not describe may be served.
/// </remarks>
internal sealed class DocumentSchemas
{
    private static readonly Uri Base = new("https://contract.test/openapi");
    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    // The library keeps schemas in dictionaries of its own, which two threads must not write to at once.
    private static readonly Lock Building = new();

    private readonly BuildOptions build = new() { SchemaRegistry = new() };
    private readonly ConcurrentDictionary<string, JsonSchema> built = [];

    /// <param name="document">The document; it is left as it is.</param>
    /// <param name="partial">Whether any property may be missing, as where the request says which ones it wants.</param>
    public DocumentSchemas(JsonNode document, bool partial)
    {
        var closed = document.DeepClone();
        Close(closed, partial);
        lock (Building) build.SchemaRegistry.Register(new JsonElementBaseDocument(JsonSerializer.SerializeToElement(closed), Base));
    }

    /// <summary>What is wrong with a value; null where nothing is.</summary>
    /// <param name="pointer">Where the schema stands, as a JSON pointer.</param>
    /// <param name="value">The value.</param>
    public string? Mistake(string pointer, JsonElement value)
    {
        var result = built.GetOrAdd(pointer, Build).Evaluate(value, Strict);
        if (result.IsValid)
            return null;
        var errors = (result.Details ?? []).Append(result).Where(detail => detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key}: {error.Value}"));
        return string.Join("; ", errors.Distinct().Take(5)) is { Length: > 0 } told ? told : "it does not match its schema";
    }

    private JsonSchema Build(string pointer)
    {
        lock (Building) return JsonSchema.FromText(JsonSerializer.Serialize(new Dictionary<string, string> { ["$ref"] = $"{Base}#{Uri.EscapeDataString(pointer).Replace("%2F", "/", StringComparison.Ordinal)}" }), build);
    }

    private static void Close(JsonNode? node, bool partial)
    {
        if (node is JsonArray list)
            foreach (var item in list)
                Close(item, partial);
        if (node is not JsonObject part)
            return;
        if (part["properties"] is JsonObject && !part.ContainsKey("additionalProperties"))
            part["additionalProperties"] = false;
        if (partial && part["required"] is JsonArray)
            part.Remove("required");
        foreach (var (name, inner) in part.ToList())
            if (name is not ("example" or "examples"))
                Close(inner, partial);
    }
}
