using Microsoft.OpenApi;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Contract;

/// <summary>The schema of an answer in a form that no type of the program describes.</summary>
internal static class FormSchema
{
    /// <summary>An object for what is JSON, bytes for an archive, else text, with what it begins with.</summary>
    public static OpenApiSchema Of(Format format) =>
        IsJson(format.MediaType) ? new() { Type = JsonSchemaType.Object, Description = $"An object in {format.MediaType}." }
        : format == Format.Zip ? new() { Type = JsonSchemaType.String, Format = "binary", MaxLength = int.MaxValue }
        : new() { Type = JsonSchemaType.String, MaxLength = int.MaxValue, Pattern = Beginning(format) };

    /// <summary>Whether a media type is JSON, of whatever vocabulary.</summary>
    public static bool IsJson(string mediaType) =>
        mediaType == "application/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    private static string Beginning(Format format) =>
        format == Format.Ndjson ? "^(\\{|$)"
        : format == Format.Html || format.MediaType.EndsWith("+xml", StringComparison.Ordinal) ? "^<"
        : "\\S";
}
