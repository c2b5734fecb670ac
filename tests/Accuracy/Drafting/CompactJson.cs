using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OnRecord.Accuracy.Drafting;

/// <summary>Writes JSON as a person would: what fits on a line stands on one.</summary>
internal static class CompactJson
{
    private const int LineLength = 140;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, with a final line break.</summary>
    public static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Append(text, node, "");
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, JsonNode? node, string indent)
    {
        var line = Line(node);
        if (indent.Length + line.Length <= LineLength || node is JsonValue or null)
        {
            text.Append(line);
            return;
        }

        var inner = indent + "  ";
        if (node is JsonArray array)
        {
            Block(text, '[', ']', indent, array, item => Append(text, item, inner));
            return;
        }

        Block(text, '{', '}', indent, node.AsObject(), property =>
        {
            text.Append(JsonSerializer.Serialize(property.Key, OneLine)).Append(": ");
            Append(text, property.Value, inner);
        });
    }

    private static void Block<T>(StringBuilder text, char open, char close, string indent, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator).Append('\n').Append(indent).Append("  ");
            append(item);
            separator = ",";
        }

        text.Append('\n').Append(indent).Append(close);
    }

    private static string Line(JsonNode? node) => node switch
    {
        JsonObject json => json.Count == 0 ? "{}" : "{ " + string.Join(", ", json.Select(pair => $"{JsonSerializer.Serialize(pair.Key, OneLine)}: {Line(pair.Value)}")) + " }",
        JsonArray array => "[" + string.Join(", ", array.Select(Line)) + "]",
        null => "null",
        _ => node.ToJsonString(OneLine),
    };
}
