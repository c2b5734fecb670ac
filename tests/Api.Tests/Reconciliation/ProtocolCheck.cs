using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace OnRecord.Api.Tests.Reconciliation;

/// <summary>Holds answers to what version 0.2 of the protocol says of them.</summary>
internal static partial class ProtocolCheck
{
    /// <summary>Section 3.1: what must be there, and the form of what may.</summary>
    public static void Manifest(JsonElement manifest)
    {
        Assert.Contains("0.2", manifest.GetProperty("versions").EnumerateArray().Select(version => version.GetString()));
        Assert.NotEmpty(manifest.GetProperty("name").GetString()!);
        foreach (var uri in (string[])["identifierSpace", "schemaSpace", "documentation"])
            Assert.True(Uri.IsWellFormedUriString(manifest.GetProperty(uri).GetString(), UriKind.Absolute), uri);
        var types = manifest.GetProperty("defaultTypes").EnumerateArray().ToList();
        Assert.All(types, Type);
        Assert.Equal(types.Count, types.DistinctBy(type => type.GetProperty("id").GetString()).Count());
        foreach (var template in (string[])["view", "feature_view", "preview"])
            Template(manifest.GetProperty(template).GetProperty("url").GetString()!);
        Assert.True(manifest.GetProperty("preview").GetProperty("width").GetInt32() > 0);
        Assert.True(manifest.GetProperty("preview").GetProperty("height").GetInt32() > 0);
        foreach (var service in manifest.GetProperty("suggest").EnumerateObject())
        {
            Assert.Contains(service.Name, (string[])["entity", "type", "property"]);
            Service(service.Value);
        }
        Service(manifest.GetProperty("extend").GetProperty("propose_properties"));
        Assert.All(manifest.GetProperty("extend").GetProperty("property_settings").EnumerateArray(), Setting);
        Assert.True(manifest.GetProperty("batchSize").GetInt32() > 0);
    }

    /// <summary>Section 4.2: a result for each query, under its key, sorted by score.</summary>
    public static void Results(JsonElement results, params string[] keys)
    {
        Assert.Equal(keys.Order(), results.EnumerateObject().Select(result => result.Name).Order());
        foreach (var result in results.EnumerateObject())
        {
            var candidates = result.Value.GetProperty("result").EnumerateArray().ToList();
            Assert.All(candidates, Candidate);
            var scores = candidates.Select(candidate => candidate.GetProperty("score").GetDouble()).ToList();
            Assert.Equal(scores.OrderDescending(), scores);
            Assert.All(scores, score => Assert.InRange(score, 0, 100));
            Assert.True(candidates.Count(candidate => candidate.GetProperty("match").GetBoolean()) <= 1);
        }
    }

    /// <summary>Section 6.3: what can be chosen.</summary>
    public static void Completions(JsonElement answer)
    {
        foreach (var item in answer.GetProperty("result").EnumerateArray())
        {
            Named(item);
            Assert.True(!item.TryGetProperty("description", out var text) || text.ValueKind == JsonValueKind.String);
            if (item.TryGetProperty("notable", out var notable)) Assert.All(notable.EnumerateArray(), Named);
        }
    }

    /// <summary>Section 7.4: for each id, for each property, a list of values of one of the protocol's forms.</summary>
    public static void Extension(JsonElement answer)
    {
        Assert.All(answer.GetProperty("meta").EnumerateArray(), Named);
        var columns = answer.GetProperty("meta").EnumerateArray().Select(column => column.GetProperty("id").GetString()).Order().ToList();
        foreach (var row in answer.GetProperty("rows").EnumerateObject())
        {
            Assert.Equal(columns, row.Value.EnumerateObject().Select(cell => cell.Name).Order());
            foreach (var value in row.Value.EnumerateObject().SelectMany(cell => cell.Value.EnumerateArray()))
                Assert.Contains(
                    string.Join(' ', value.EnumerateObject().Select(part => $"{part.Name}:{part.Value.ValueKind}")),
                    (string[])["id:String name:String", "str:String", "int:Number"]);
        }
    }

    private static void Candidate(JsonElement candidate)
    {
        Named(candidate);
        Assert.All(candidate.GetProperty("type").EnumerateArray(), Named);
        Assert.True(!candidate.TryGetProperty("description", out var text) || text.ValueKind == JsonValueKind.String);
        var features = candidate.GetProperty("features").EnumerateArray().ToList();
        Assert.Equal(features.Count, features.DistinctBy(feature => feature.GetProperty("id").GetString()).Count());
        Assert.All(features, feature => Assert.Contains(
            feature.GetProperty("value").ValueKind, (JsonValueKind[])[JsonValueKind.True, JsonValueKind.False, JsonValueKind.Number]));
    }

    private static void Type(JsonElement type)
    {
        Named(type);
        if (type.TryGetProperty("broader", out var broader)) Assert.All(broader.EnumerateArray(), Named);
    }

    private static void Named(JsonElement item)
    {
        Assert.NotEmpty(item.GetProperty("id").GetString()!);
        Assert.NotEmpty(item.GetProperty("name").GetString()!);
    }

    private static void Setting(JsonElement setting)
    {
        Assert.Contains(setting.GetProperty("type").GetString(), (string[])["number", "text", "checkbox", "select"]);
        Assert.NotEmpty(setting.GetProperty("name").GetString()!);
        Assert.NotEmpty(setting.GetProperty("label").GetString()!);
    }

    private static void Service(JsonElement service) => Assert.True(Uri.IsWellFormedUriString(
        service.GetProperty("service_url").GetString() + service.GetProperty("service_path").GetString(), UriKind.Absolute));

    private static void Template(string url)
    {
        Assert.Single(Id().Matches(url));
        Assert.True(Uri.IsWellFormedUriString(Id().Replace(url, "some-id"), UriKind.Absolute), url);
    }

    [GeneratedRegex(@"\{\{id\}\}")]
    private static partial Regex Id();
}
