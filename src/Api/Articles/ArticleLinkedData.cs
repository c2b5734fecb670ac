using System.Text.Json;
using OnRecord.Api.Actors;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Outlets;

namespace OnRecord.Api.Articles;

/// <summary>Articles in the terms of schema.org.</summary>
internal static class ArticleLinkedData
{
    /// <summary>Writes an article as a NewsArticle, with whom it mentions where that is at hand.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement article, string origin)
    {
        var iri = SchemaOrg.Iri(origin, "articles", article.Text("id"));
        SchemaOrg.Begin(writer, iri, "NewsArticle");
        writer.Optional("headline", article.Text("title"));
        writer.Optional("abstract", article.Text("standfirst"));
        Authors(writer, article);
        OutletLinkedData.Refer(writer, "publisher", article.Member("outlet"), origin);
        Agency(writer, article);
        writer.Optional("url", article.Text("url"));
        LinkedDate.Write(writer, "datePublished", article, "published");
        Original(writer, article);
        if (article.Text("language") is { } language and not "und")
            writer.WriteString("inLanguage", language);
        if (article.Member("wordCount") is { } words)
            writer.WriteNumber("wordCount", words.GetInt32());
        if (iri is not null)
            Source(writer, iri + "/source");
        Mentions(writer, article, origin);
        writer.WriteEndObject();
    }

    /// <summary>Writes an object that names an article, from id and title.</summary>
    public static void Refer(Utf8JsonWriter writer, JsonElement article, string origin)
    {
        SchemaOrg.Begin(writer, SchemaOrg.Iri(origin, "articles", article.Text("id")), "NewsArticle");
        writer.Optional("headline", article.Text("title"));
        writer.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter writer, JsonElement article)
    {
        var names = article.Each("bylines").ToList();
        if (names.Count == 0)
            return;
        writer.WriteStartArray("author");
        foreach (var name in names)
        {
            SchemaOrg.Begin(writer, null, "Person");
            writer.Optional("name", name.GetString());
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>The organization on whose behalf the writers of the copy worked; it has no address of its own here.</summary>
    private static void Agency(Utf8JsonWriter writer, JsonElement article)
    {
        if (article.Member("agency") is not { } agency)
            return;
        writer.WritePropertyName("sourceOrganization");
        SchemaOrg.Begin(writer, null, "NewsMediaOrganization");
        writer.Optional("name", agency.Text("name"));
        writer.WriteEndObject();
    }

    private static void Original(Utf8JsonWriter writer, JsonElement article)
    {
        if (article.Member("copyOf") is not { } original)
            return;
        writer.WritePropertyName("isBasedOn");
        SchemaOrg.Begin(writer, null, "NewsArticle");
        writer.Optional("url", original.Text("url"));
        LinkedDate.Write(writer, "datePublished", original, "date");
        writer.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter writer, string address)
    {
        writer.WritePropertyName("encoding");
        SchemaOrg.Begin(writer, null, "MediaObject");
        writer.WriteString("contentUrl", address);
        writer.WriteString("encodingFormat", "text/plain");
        writer.WriteEndObject();
    }

    private static void Mentions(Utf8JsonWriter writer, JsonElement article, string origin)
    {
        var actors = article.Each("mentions").Select(mention => mention.Member("actor")).OfType<JsonElement>()
            .DistinctBy(actor => actor.Text("id")).ToList();
        if (actors.Count == 0)
            return;
        writer.WriteStartArray("mentions");
        foreach (var actor in actors)
            ActorLinkedData.Refer(writer, actor, origin);
        writer.WriteEndArray();
    }
}
