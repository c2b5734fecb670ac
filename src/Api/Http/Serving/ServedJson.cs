using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Http.Serving;

/// <summary>How every answer is written as JSON.</summary>
internal static class ServedJson
{
    /// <summary>camelCase, enumerations as words, nulls written, and text as readers type it (“é” rather than an escape).</summary>
    /// <remarks>The relaxed encoder is safe here because answers are never embedded in HTML and are sent with nosniff.</remarks>
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Gives <paramref name="options"/> those habits.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }
}
