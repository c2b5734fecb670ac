using System.Text.Json;
using OnRecord.Api.Http.LinkedData;

namespace OnRecord.Api.Outlets;

/// <summary>Outlets in the terms of schema.org.</summary>
internal static class OutletLinkedData
{
    /// <summary>Writes an outlet as a NewsMediaOrganization.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement outlet, string origin)
    {
        Begin(writer, outlet, origin);
        if (outlet.Text("domain") is { } domain)
            writer.WriteString("url", $"https://{domain}/");
        writer.WriteEndObject();
    }

    /// <summary>Writes a property that names an outlet; nothing where there is none.</summary>
    public static void Refer(Utf8JsonWriter writer, string property, JsonElement? reference, string origin)
    {
        if (reference is not { } outlet)
            return;
        writer.WritePropertyName(property);
        Begin(writer, outlet, origin);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, JsonElement outlet, string origin)
    {
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "outlets", outlet.Text("id")), "NewsMediaOrganization");
        writer.Optional("name", outlet.Text("name"));
    }
}
