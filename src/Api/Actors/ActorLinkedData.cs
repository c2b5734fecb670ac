using System.Text.Json;
using OnRecord.Api.Http.LinkedData;

namespace OnRecord.Api.Actors;

/// <summary>Actors in the terms of schema.org.</summary>
internal static class ActorLinkedData
{
    private const string Group = "http://xmlns.com/foaf/0.1/Group";

    /// <summary>Writes an actor as a Person, an Organization or a Country.</summary>
    /// <remarks>
    /// A country is an Organization too, since here it is what speaks and acts: schema.org has a Country as a place only. A group is an
    /// Organization with FOAF's word for several who are spoken of as one.
    /// </remarks>
    public static void Write(Utf8JsonWriter writer, JsonElement actor, string origin)
    {
        var kind = actor.Text("kind");
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "actors", actor.Text("id")), Types(kind));
        if (kind == "group")
            writer.WriteString("additionalType", Group);
        writer.Optional("name", actor.Text("name"));
        writer.Optional("alternateName", actor.Each("aliases").Select(alias => alias.GetString()));
        writer.Optional("description", actor.Text("description"));
        if (actor.Text("wikidata") is { } wikidata)
            writer.WriteString("sameAs", $"http://www.wikidata.org/entity/{wikidata}");
        Refer(writer, kind == "person" ? "affiliation" : "parentOrganization", actor.Member("partOf"), origin);
        Memberships(writer, actor, origin);
        writer.WriteEndObject();
    }

    /// <summary>Writes a property that names an actor; nothing where there is none.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="property">A property of schema.org.</param>
    /// <param name="reference">Id and name; its kind too where the reference tells it, which then becomes its type.</param>
    /// <param name="origin">What absolute ids begin with.</param>
    public static void Refer(Utf8JsonWriter writer, string property, JsonElement? reference, string origin)
    {
        if (reference is not { } actor)
            return;
        writer.WritePropertyName(property);
        Refer(writer, actor, origin);
    }

    /// <summary>Writes an object that names an actor.</summary>
    public static void Refer(Utf8JsonWriter writer, JsonElement actor, string origin)
    {
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "actors", actor.Text("id")), Types(actor.Text("kind")));
        writer.Optional("name", actor.Text("name"));
        writer.WriteEndObject();
    }

    private static ReadOnlySpan<string> Types(string? kind) => kind switch
    {
        "person" => new[] { "Person" },
        "country" => new[] { "Country", "Organization" },
        "organization" or "group" => new[] { "Organization" },
        _ => [],
    };

    /// <summary>The country it belongs to, and every post with its dates, which schema.org hangs on a role in between.</summary>
    private static void Memberships(Utf8JsonWriter writer, JsonElement actor, string origin)
    {
        var offices = actor.Each("offices").ToList();
        var country = actor.Member("country");
        if (offices.Count == 0 && country is null)
            return;
        writer.WriteStartArray("memberOf");
        if (country is { } belongsTo)
            Refer(writer, belongsTo, origin);
        foreach (var office in offices)
        {
            SchemaOrg.Begin(writer, null, "OrganizationRole");
            writer.Optional("roleName", office.Text("title"));
            LinkedDate.Bound(writer, "startDate", office.Member("from")?.Text("edtf"));
            LinkedDate.Bound(writer, "endDate", office.Member("to")?.Text("edtf"));
            Refer(writer, "memberOf", office.Member("organization"), origin);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
