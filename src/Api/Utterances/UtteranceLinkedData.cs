using System.Text.Json;
using OnRecord.Api.Articles;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Quotes;

namespace OnRecord.Api.Utterances;

/// <summary>Utterances in the terms of schema.org.</summary>
internal static class UtteranceLinkedData
{
    /// <summary>Writes an utterance as the Quotation that every rendering of it is an example of.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement utterance, string origin)
    {
        var renderings = utterance.Each("renderings").ToList();
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "utterances", utterance.Text("id")), "Quotation");
        writer.Optional("text", utterance.Text("text"));
        QuoteLinkedData.Speaker(writer, utterance.Member("speaker"), renderings.FirstOrDefault().Text("kind"), origin);
        LinkedDate.Write(writer, "dateCreated", utterance, "date");
        if (renderings.Count > 0)
            Renderings(writer, renderings, origin);
        writer.WriteEndObject();
    }

    private static void Renderings(Utf8JsonWriter writer, List<JsonElement> renderings, string origin)
    {
        writer.WriteStartArray("workExample");
        foreach (var rendering in renderings)
        {
            SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "quotes", rendering.Text("quote")), "Quotation");
            writer.Optional("text", rendering.Text("text"));
            if (rendering.Member("article") is { } article)
            {
                writer.WritePropertyName("isPartOf");
                ArticleLinkedData.Refer(writer, article, origin);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
