using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OnRecord.Api.Tests.Contract;

/// <summary>The addresses that an answer leads to: in its headers, and in its body where that is JSON, lines of JSON, or XML with links.</summary>
internal static partial class AnswerLinks
{
    /// <summary>All of them, as they stand.</summary>
    public static async Task<List<string>> Of(HttpResponseMessage response, CancellationToken cancel)
    {
        List<string> links = [.. InHeader(response)];
        if (response.Headers.Location is { } location)
            links.Add(location.OriginalString);
        if (response.Content.Headers.ContentType?.MediaType is not { } media)
            return links;
        if (media == "application/x-ndjson")
            foreach (var line in (await response.Content.ReadAsStringAsync(cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                links.AddRange(In(JsonNode.Parse(line)));
        else if (media.EndsWith("json", StringComparison.Ordinal))
            links.AddRange(In(JsonNode.Parse(await response.Content.ReadAsStringAsync(cancel))));
        else if (media.EndsWith("+xml", StringComparison.Ordinal))
            links.AddRange(XDocument.Parse(await response.Content.ReadAsStringAsync(cancel)).Descendants()
                .Where(element => element.Name.LocalName == "link").Select(element => element.Attribute("href")!.Value));
        return links;
    }

    private static IEnumerable<string> InHeader(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Link", out var values)
            ? values.SelectMany(value => Target().Matches(value)).Select(match => match.Groups[1].Value)
            : [];

    private static IEnumerable<string> In(JsonNode? node, bool all = false) => node switch
    {
        JsonObject part => part.SelectMany(pair => pair.Key is "links" ? In(pair.Value, all: true)
            : pair.Key is "next" || (pair.Key == "type" && part["status"]?.GetValueKind() == JsonValueKind.Number) ? Text(pair.Value)
            : all ? Text(pair.Value) : In(pair.Value)),
        JsonArray list => list.SelectMany(item => In(item, all)),
        _ => all ? Text(node) : [],
    };

    private static IEnumerable<string> Text(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String ? [node.GetValue<string>()] : In(node);

    [GeneratedRegex("<([^>]*)>")]
    private static partial Regex Target();
}
