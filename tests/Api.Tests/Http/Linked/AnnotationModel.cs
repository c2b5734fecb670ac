using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>
/// Every MUST of the W3C Web Annotation Data Model (Recommendation of 23 February 2017) for what the service makes use of, by section.
/// </summary>
internal static class AnnotationModel
{
    private static readonly string[] Motivations =
    [
        "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking",
        "moderating", "questioning", "replying", "tagging",
    ];

    /// <summary>Section 5.1: a collection with its page in it.</summary>
    public static void Check(JsonElement collection, string source)
    {
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", Text(collection, "@context"));
        Iri(collection, "id");
        Assert.Equal("AnnotationCollection", Text(collection, "type"));
        Assert.NotEmpty(Text(collection, "label"));
        var annotations = Page(collection.GetProperty("first"));
        Assert.Equal(annotations.Count, collection.GetProperty("total").GetInt32());
        Assert.Equal(Text(collection.GetProperty("first"), "id"), Iri(collection, "last"));
        Agent(collection.GetProperty("generator"));
        Time(collection, "generated");
        NothingTwiceAndNothingNull(collection);
        Assert.Equal(annotations.Count, annotations.Select(annotation => Text(annotation, "id")).Distinct().Count());
        var characters = source.EnumerateRunes().ToList();
        Assert.All(annotations, annotation => Annotation(annotation, characters));
    }

    /// <summary>Section 5.2. The page is the last, so it must have no next.</summary>
    private static List<JsonElement> Page(JsonElement page)
    {
        Iri(page, "id");
        Iri(page, "partOf");
        Assert.Equal("AnnotationPage", Text(page, "type"));
        Assert.Equal(0, page.GetProperty("startIndex").GetInt32());
        Assert.False(page.TryGetProperty("@context", out _), "the context stands at the top only");
        Assert.False(page.TryGetProperty("next", out _) || page.TryGetProperty("prev", out _));
        return [.. page.GetProperty("items").EnumerateArray()];
    }

    /// <summary>Sections 3.1 and 3.3.</summary>
    private static void Annotation(JsonElement annotation, List<Rune> source)
    {
        Iri(annotation, "id");
        Assert.Equal("Annotation", Text(annotation, "type"));
        Assert.Contains(Text(annotation, "motivation"), Motivations);
        Iri(annotation, "generator");
        Time(annotation, "generated");
        Assert.NotEmpty(annotation.GetProperty("target").EnumerateArray());
        Assert.NotEmpty(annotation.GetProperty("body").EnumerateArray());
        Assert.All(annotation.GetProperty("body").EnumerateArray(), Body);
        Assert.All(annotation.GetProperty("target").EnumerateArray(), target => Target(target, source));
    }

    /// <summary>Sections 3.2.4 and 4.1: one value of a textual body, one source of a specific one, a motivation for each.</summary>
    private static void Body(JsonElement body)
    {
        Assert.Contains(Text(body, "purpose"), Motivations);
        if (Text(body, "type") == "TextualBody")
        {
            Assert.NotEmpty(Text(body, "value"));
            Assert.Equal("text/plain", Text(body, "format"));
            Assert.False(body.TryGetProperty("source", out _));
        }
        else
        {
            Assert.Equal("SpecificResource", Text(body, "type"));
            Iri(body.GetProperty("source"), "id");
            Assert.StartsWith("schema:", Text(body.GetProperty("source"), "type"), StringComparison.Ordinal);
        }
    }

    /// <summary>Section 4.2: one source; several selectors select the same content.</summary>
    private static void Target(JsonElement target, List<Rune> source)
    {
        Assert.Equal("SpecificResource", Text(target, "type"));
        Iri(target, "source");
        var selectors = target.GetProperty("selector").EnumerateArray().ToDictionary(selector => Text(selector, "type"));
        Assert.Equal(["TextPositionSelector", "TextQuoteSelector"], selectors.Keys.Order());
        var position = selectors["TextPositionSelector"];
        var quote = selectors["TextQuoteSelector"];
        Assert.Equal(["type", "start", "end"], position.EnumerateObject().Select(property => property.Name));
        Assert.Equal(["type", "exact", "prefix", "suffix"], quote.EnumerateObject().Select(property => property.Name));
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Assert.InRange(start, 0, end - 1);
        Assert.Equal(Slice(source, start, end), Text(quote, "exact"));
        Assert.EndsWith(Text(quote, "prefix"), Slice(source, 0, start), StringComparison.Ordinal);
        Assert.StartsWith(Text(quote, "suffix"), Slice(source, end, source.Count), StringComparison.Ordinal);
        Assert.True(start == 0 || Text(quote, "prefix").Length is > 30 and <= 32 || Text(quote, "prefix") == Slice(source, 0, start));
        Assert.True(Text(quote, "suffix").Length is > 30 and <= 32 || Text(quote, "suffix") == Slice(source, end, source.Count));
    }

    /// <summary>Section 3.3.2.</summary>
    private static void Agent(JsonElement agent)
    {
        Iri(agent, "id");
        Iri(agent, "homepage");
        Assert.Equal("Software", Text(agent, "type"));
        Assert.NotEmpty(Text(agent, "name"));
    }

    /// <summary>Section 3.3.1: an xsd:dateTime in UTC, and written so.</summary>
    private static void Time(JsonElement element, string property)
    {
        Assert.EndsWith("Z", Text(element, property), StringComparison.Ordinal);
        Assert.True(DateTimeOffset.TryParse(Text(element, property), CultureInfo.InvariantCulture, out _));
    }

    private static string Iri(JsonElement element, string property)
    {
        var iri = Text(element, property);
        Assert.True(Uri.TryCreate(iri, UriKind.Absolute, out var read) && Uri.IsWellFormedUriString(iri, UriKind.Absolute), iri);
        Assert.Equal(Uri.UriSchemeHttps, read.Scheme);
        return iri;
    }

    private static void NothingTwiceAndNothingNull(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
        if (element.ValueKind == JsonValueKind.Array)
            Assert.All(element.EnumerateArray(), NothingTwiceAndNothingNull);
        if (element.ValueKind != JsonValueKind.Object)
            return;
        var names = element.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(element.EnumerateObject(), property => NothingTwiceAndNothingNull(property.Value));
    }

    private static string Slice(List<Rune> source, int start, int end) => string.Concat(source[start..end]);

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
