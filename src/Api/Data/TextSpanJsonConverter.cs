using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Data;

/// <summary>Writes a span as <c>[start,end]</c>.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<int[]>(ref reader, options) is [var start, var end] && 0 <= start && start <= end
            ? new TextSpan(start, end)
            : throw new JsonException("A span is [start, end], 0 <= start <= end.");

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
