using System.Text.Json;

namespace OnRecord.Api.Seeding.Files;

/// <summary>A place in a JSON document, whether anything stands there or not, with its pointer.</summary>
/// <remarks>Reads without complaint what is not of the kind asked for as null: the schema complains of it already.</remarks>
/// <param name="Element">What stands there; null where nothing does.</param>
/// <param name="Pointer">JSON pointer (RFC 6901).</param>
internal readonly record struct JsonPlace(JsonElement? Element, string Pointer)
{
    /// <summary>Whether something stands there, be it null.</summary>
    public bool Exists => Element is not null;

    /// <summary>The text there; null where there is none.</summary>
    public string? Text => Element is { ValueKind: JsonValueKind.String } element ? element.GetString() : null;

    /// <summary>The whole number there; null where there is none.</summary>
    public int? Number => Element is { ValueKind: JsonValueKind.Number } element && element.TryGetInt32(out var number) ? number : null;

    /// <summary>Whether true stands there.</summary>
    public bool IsTrue => Element is { ValueKind: JsonValueKind.True };

    /// <summary>What stands there as JSON, shortened for a message; null where nothing does.</summary>
    public string? Shown => Element is { } element ? Shorten(element.GetRawText()) : null;

    /// <summary>The property of an object; a place where nothing stands where there is no such property.</summary>
    public JsonPlace this[string property] => new(
        Element is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(property, out var value) ? value : null,
        $"{Pointer}/{property.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    /// <summary>The names of the properties of an object; none where there is no object.</summary>
    public IEnumerable<string> Names() =>
        Element is { ValueKind: JsonValueKind.Object } element ? element.EnumerateObject().Select(property => property.Name) : [];

    /// <summary>The items of an array; none where there is no array.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        if (Element is not { ValueKind: JsonValueKind.Array } element)
        {
            yield break;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            yield return new JsonPlace(item, $"{Pointer}/{index++}");
        }
    }

    /// <summary>The texts among the items.</summary>
    public IEnumerable<string> Texts() => Items().Select(item => item.Text).OfType<string>();

    /// <summary>At most 80 characters of it.</summary>
    public static string Shorten(string json) => json.Length <= 80 ? json : json[..79] + "…";
}
