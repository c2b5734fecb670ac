using System.Text.Json.Nodes;

namespace OnRecord.Api.Tests.Contract;

/// <summary>The requests that an OpenAPI document gives as examples.</summary>
internal static class DocumentExamples
{
    // What a parameter says nothing, or too much, without.
    private static readonly Dictionary<string, string[]> Companions = new()
    {
        ["seed"] = ["sample"], ["highlight"] = ["q"], ["interval"] = ["from", "to"],
    };

    // A network is made from one list, and takes the filters of that list only.
    private static readonly Dictionary<string, string> NetworkOf = new()
    {
        ["Narrows events only."] = "event", ["Narrows articles only."] = "co-mention",
    };

    /// <summary>For every operation that is read: its address as it stands, and with each example of each parameter.</summary>
    public static IEnumerable<string> Addresses(JsonNode document) =>
        document["paths"]!.AsObject().Where(path => path.Value!["get"] is not null).SelectMany(path => Addresses(path.Key, path.Value!["get"]!));

    /// <summary>Every example of a body: where it is sent, its media type and itself.</summary>
    public static IEnumerable<(string Address, string Media, JsonNode Body)> Bodies(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        where path.Value!["post"] is not null
        from body in path.Value!["post"]!["requestBody"]!["content"]!.AsObject()
        select (path.Key, body.Key, body.Value!["example"]!);

    private static IEnumerable<string> Addresses(string path, JsonNode operation)
    {
        var parameters = operation["parameters"]?.AsArray().Select(parameter => parameter!).ToList() ?? [];
        var needed = parameters.Where(parameter => IsIn(parameter, "query") && (bool?)parameter["required"] == true).ToList();
        foreach (var parameter in parameters.Where(parameter => IsIn(parameter, "path")))
            path = path.Replace($"{{{parameter["name"]}}}", Uri.EscapeDataString(Examples(parameter).First()), StringComparison.Ordinal);
        yield return Address(path, needed.Select(parameter => (parameter, Examples(parameter).First())));
        foreach (var parameter in parameters.Where(parameter => IsIn(parameter, "query")))
        {
            var others = needed.Union(Companion(parameter, parameters)).Where(other => other != parameter)
                .Select(other => (other, Examples(other).First()));
            if (path == "/v1/network" && NetworkOf.FirstOrDefault(kind => Says(parameter, kind.Key)) is { Value: { } word })
                others = others.Append((parameters.Single(other => (string)other["name"]! == "kind"), word));
            foreach (var example in Examples(parameter))
                yield return Address(path, others.Append((parameter, example)));
        }
    }

    /// <summary>A cursor goes on with the list as it is filled in.</summary>
    private static IEnumerable<JsonNode> Companion(JsonNode parameter, List<JsonNode> all) => (string)parameter["name"]! == "cursor"
        ? all.Where(other => IsIn(other, "query") && other["example"] is not null)
        : all.Where(other => Companions.GetValueOrDefault((string)parameter["name"]!, []).Contains((string)other["name"]!));

    private static bool Says(JsonNode parameter, string words) =>
        ((string)parameter["description"]!).Contains(words, StringComparison.Ordinal);

    /// <summary>Those that are given, every word where the parameter takes few, and what stands where there is none.</summary>
    private static IEnumerable<string> Examples(JsonNode parameter)
    {
        var schema = parameter["schema"]!;
        IEnumerable<JsonNode?> all =
            [parameter["example"], .. schema["examples"]?.AsArray() ?? [], .. schema["enum"]?.AsArray() ?? [], schema["default"]];
        return all.OfType<JsonNode>().Select(example => example.ToString()).Distinct(StringComparer.Ordinal);
    }

    private static string Address(string path, IEnumerable<(JsonNode Parameter, string Value)> query)
    {
        var written = string.Join('&', query.Select(pair => $"{pair.Parameter["name"]}={Uri.EscapeDataString(pair.Value)}"));
        return written.Length == 0 ? path : $"{path}?{written}";
    }

    private static bool IsIn(JsonNode parameter, string place) => (string?)parameter["in"] == place;
}
