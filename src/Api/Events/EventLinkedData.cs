using System.Text.Json;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Http.LinkedData;

namespace OnRecord.Api.Events;

/// <summary>Events in the terms of schema.org.</summary>
/// <remarks>
/// An Event there has people who organize, perform at or attend it, none of which one who accuses or is accused does. So an event is an
/// Action as well, whose agent did it, whose object it was done to, or with, and whose participants are the others.
/// </remarks>
internal static class EventLinkedData
{
    private static readonly (string Role, string Property)[] Parts = [("source", "agent"), ("target", "object"), ("other", "participant")];

    /// <summary>Writes an event as an Event and an Action.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement happening, string origin)
    {
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "events", happening.Text("id")), "Event", "Action");
        writer.Optional("name", happening.Text("title"));
        Factuality(writer, happening);
        LinkedDate.WriteSpan(writer, happening, "date");
        Place(writer, happening);
        foreach (var (role, property) in Parts)
            Part(writer, property, [.. happening.Each("participants").Where(participant => participant.Text("role") == role)], origin);
        Reports(writer, [.. happening.Each("reports").Select(report => report.Member("article")).OfType<JsonElement>()], origin);
        writer.Optional("keywords", [happening.Text("type"), happening.Text("mode")]);
        writer.WriteEndObject();
    }

    /// <summary>Whether it took place, as a status that a program reads and in words, with what the reports tell differently.</summary>
    private static void Factuality(Utf8JsonWriter writer, JsonElement happening)
    {
        var (status, words) = happening.Text("factuality") switch
        {
            "asserted" => ("CompletedActionStatus", null),
            "negated" => ("FailedActionStatus", "Said not to have taken place."),
            "hypothetical" => ("PotentialActionStatus", "Not said to have taken place: it may have, would, could, or is asked for."),
            "future" => ("PotentialActionStatus", "Planned or expected."),
            _ => ((string?)null, (string?)null),
        };
        if (status is not null)
        {
            writer.WriteStartObject("actionStatus");
            writer.WriteString("@id", SchemaOrg.Namespace + status);
            writer.WriteEndObject();
        }
        var sentences = happening.Each("disagreements").Select(sentence => sentence.GetString()).Prepend(words);
        writer.Optional("description", string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence))));
    }

    /// <summary>A place has no address of its own here.</summary>
    private static void Place(Utf8JsonWriter writer, JsonElement happening)
    {
        if (happening.Member("place") is not { } place)
            return;
        writer.WritePropertyName("location");
        SchemaOrg.Begin(writer, null, "Place");
        writer.Optional("name", place.Text("name"));
        writer.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter writer, string property, List<JsonElement> participants, string origin)
    {
        if (participants.Count == 0)
            return;
        writer.WriteStartArray(property);
        foreach (var actor in participants.Select(participant => participant.Member("actor")).OfType<JsonElement>())
            ActorLinkedData.Refer(writer, actor, origin);
        writer.WriteEndArray();
    }

    private static void Reports(Utf8JsonWriter writer, List<JsonElement> articles, string origin)
    {
        if (articles.Count == 0)
            return;
        writer.WriteStartArray("subjectOf");
        foreach (var article in articles.DistinctBy(article => article.Text("id")))
            ArticleLinkedData.Refer(writer, article, origin);
        writer.WriteEndArray();
    }
}
