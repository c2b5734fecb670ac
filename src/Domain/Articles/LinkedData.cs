using System.Text.Json;

namespace OnRecord.Domain.Articles;

/// <summary>What a page's JSON-LD tells about its article (schema.org NewsArticle and its like); null for whatever it does not.</summary>
internal sealed record LinkedData(string? Headline, string? Published, string? Author, string? Publisher)
{
    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    /// <summary>Reads the first article among the scripts; one that is no JSON is passed over, since pages are full of them.</summary>
    public static LinkedData Read(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
        {
            try
            {
                using var document = JsonDocument.Parse(script, Lenient);
                if (Articles(document.RootElement).Select(From).FirstOrDefault() is { } article)
                    return article;
            }
            catch (JsonException)
            {
                // The page is read without it.
            }
        }
        return new LinkedData(null, null, null, null);
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Articles);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        if (element.TryGetProperty("@graph", out var graph))
            return Articles(graph);
        return element.TryGetProperty("datePublished", out _) ? [element] : [];
    }

    private static LinkedData From(JsonElement article) =>
        new(Text(article, "headline"), Text(article, "datePublished"), Text(article, "author"), Text(article, "publisher"));

    // A value may be a string, an object with a name, or a list of either.
    private static string? Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => HtmlTextWriter.Collapse(value.GetString()!),
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array => value.EnumerateArray().Select(Text).Any(text => text is not null)
            ? string.Join(", ", value.EnumerateArray().Select(Text).OfType<string>())
            : null,
        _ => null,
    };
}
