using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using OnRecord.Api.Tests.Contract;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Holds a value to a schema that stands in the OpenAPI document.</summary>
internal static class SchemaCheck
{
    private static readonly ConditionalWeakTable<JsonNode, DocumentSchemas> Known = [];

    /// <summary>Fails where the value does not match.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">A node of it.</param>
    /// <param name="value">The value.</param>
    /// <param name="where">What it is, for the message.</param>
    public static void Check(JsonNode document, JsonNode schema, JsonNode? value, string where)
    {
        var mistake = Known.GetValue(document, known => new(known, partial: false)).Mistake(
            Pointer(schema), JsonSerializer.SerializeToElement(value));
        Assert.True(mistake is null, $"{where}: {mistake}");
    }

    private static string Pointer(JsonNode node) => node.Parent switch
    {
        null => "",
        JsonArray list => $"{Pointer(list)}/{list.IndexOf(node)}",
        var part => $"{Pointer(part)}/{node.GetPropertyName().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
    };
}
