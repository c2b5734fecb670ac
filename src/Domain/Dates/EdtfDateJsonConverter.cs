using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Domain.Dates;

/// <summary>Writes an <see cref="EdtfDate"/> as its EDTF string and reads it back.</summary>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string in EDTF level 1; the message says what is wrong with it.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("A date is a string in EDTF level 1, such as \"2022-08-31\".");
        var edtf = reader.GetString();
        return EdtfDate.TryParse(edtf, out var date, out var problem) ? date : throw new JsonException($"'{edtf}' is no EDTF date: {problem}");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
}
