using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Data;

/// <summary>Writes a date as its EDTF expression.</summary>
internal sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EdtfDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not an EDTF level 1 date.");

    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
}
