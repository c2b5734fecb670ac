using System.Text.Json;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>Writes what the objects of all resources share in the terms of schema.org.</summary>
internal static class SchemaOrg
{
    /// <summary>The JSON-LD context that names the terms.</summary>
    public const string Context = "https://schema.org";

    /// <summary>What the terms' own ids begin with: the context is served over https, the ids in it are not.</summary>
    public const string Namespace = "http://schema.org/";

    /// <summary>The id of an object: its own address, absolute; null where the object was served without its id.</summary>
    public static string? Iri(string origin, string resource, string? id) => id is null ? null : origin + Address.Of(resource, id);

    /// <summary>Opens an object and writes its type and, where it has one, its id.</summary>
    public static void Begin(Utf8JsonWriter writer, string? iri, params ReadOnlySpan<string> types)
    {
        writer.WriteStartObject();
        Types(writer, types);
        if (iri is not null)
            writer.WriteString("@id", iri);
    }

    /// <summary>The member of an object; null where it is absent or null.</summary>
    public static JsonElement? Member(this JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>The text of a member; null where it is absent or null.</summary>
    public static string? Text(this JsonElement item, string name) => item.Member(name)?.GetString();

    /// <summary>The items of a member; none where it is absent or null.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement item, string name) =>
        item.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Writes a property where there is a value.</summary>
    public static void Optional(this Utf8JsonWriter writer, string property, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteString(property, value);
    }

    /// <summary>Writes a property with several texts where there are any.</summary>
    public static void Optional(this Utf8JsonWriter writer, string property, IEnumerable<string?> values)
    {
        var present = values.Where(value => !string.IsNullOrEmpty(value)).ToList();
        if (present.Count == 0)
            return;
        writer.WriteStartArray(property);
        foreach (var value in present)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void Types(Utf8JsonWriter writer, ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
            writer.WriteString("@type", types[0]);
        if (types.Length <= 1)
            return;
        writer.WriteStartArray("@type");
        foreach (var type in types)
            writer.WriteStringValue(type);
        writer.WriteEndArray();
    }
}
