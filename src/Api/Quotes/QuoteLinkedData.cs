using System.Text.Json;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Http.LinkedData;

namespace OnRecord.Api.Quotes;

/// <summary>Quotes in the terms of schema.org.</summary>
internal static class QuoteLinkedData
{
    /// <summary>Writes a quote as a Quotation.</summary>
    /// <remarks>Confidence, spans and cue have no words there: they stand in the JSON, and in the article's annotations.</remarks>
    public static void Write(Utf8JsonWriter writer, JsonElement quote, string origin)
    {
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "quotes", quote.Text("id")), "Quotation");
        writer.Optional("text", quote.Text("text"));
        Speaker(writer, quote.Member("speaker"), quote.Text("kind"), origin);
        if (quote.Member("speaker") is null)
            writer.Optional("creditText", quote.Member("source")?.Text("text"));
        LinkedDate.Write(writer, "dateCreated", quote, "date");
        if (quote.Member("article") is { } article)
        {
            writer.WritePropertyName("isPartOf");
            ArticleLinkedData.Refer(writer, article, origin);
        }
        if (quote.Member("utterance")?.Text("id") is { } utterance)
        {
            writer.WritePropertyName("exampleOfWork");
            SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "utterances", utterance), "Quotation");
            writer.WriteEndObject();
        }
        writer.Optional("keywords", [quote.Text("kind"), quote.Text("medium")]);
        writer.WriteEndObject();
    }

    /// <summary>Writes to whom words are attributed, and who made them.</summary>
    /// <remarks>
    /// <c>spokenByCharacter</c> is to whom the article attributes the words. <c>creator</c> says more, that the words are that actor's
    /// own, so an indirect quote, which is in the writer's words, has none.
    /// </remarks>
    public static void Speaker(Utf8JsonWriter writer, JsonElement? speaker, string? kind, string origin)
    {
        if (kind is "direct" or "mixed")
            ActorLinkedData.Refer(writer, "creator", speaker, origin);
        ActorLinkedData.Refer(writer, "spokenByCharacter", speaker, origin);
    }
}
