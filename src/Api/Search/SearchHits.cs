using System.Text.Json;

namespace OnRecord.Api.Search;

/// <summary>What a list of results shows of an object, read from the object as it is served.</summary>
internal static class SearchHits
{
    private const int LongestTitle = 200;

    /// <summary>An article: its headline, its outlet and the day.</summary>
    public static (string Title, string? Detail) Article(JsonElement article) =>
        (Text(article, "title")!, Joined(Text(article, "outlet", "name"), Text(article, "published", "edtf")));

    /// <summary>A quote: its words, who spoke them and where they stand.</summary>
    public static (string Title, string? Detail) Quote(JsonElement quote) => (
        Cut(Text(quote, "text")!),
        Joined(Text(quote, "speaker", "name") ?? Text(quote, "source", "text"), Text(quote, "article", "title")));

    /// <summary>An actor: its name and who it is.</summary>
    public static (string Title, string? Detail) Actor(JsonElement actor) =>
        (Text(actor, "name")!, Text(actor, "description") ?? Text(actor, "kind"));

    /// <summary>An event: its line, when and where it was.</summary>
    public static (string Title, string? Detail) Event(JsonElement happening) =>
        (Text(happening, "title")!, Joined(Text(happening, "date", "edtf"), Text(happening, "place", "name")));

    private static string? Text(JsonElement item, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out item)) return null;
        return item.ValueKind == JsonValueKind.String ? item.GetString() : null;
    }

    private static string? Joined(params IReadOnlyList<string?> parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(" · ", known) : null;

    private static string Cut(string text)
    {
        if (text.Length <= LongestTitle) return text;
        var end = text.LastIndexOf(' ', LongestTitle);
        return text[..(end > 0 ? end : char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + "…";
    }
}
