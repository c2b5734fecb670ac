using System.Text.Json.Nodes;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>What is promised of every corpus, held against the one that is shipped: the five articles in <c>seeds</c>.</summary>
public sealed class FirstCorpusTests(FirstCorpus corpus)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryDocumentedExampleFindsSomething()
    {
        var document = await Document();
        foreach (var (path, item) in await Lists(document))
            foreach (var parameter in item["get"]!["parameters"]!.AsArray())
                foreach (var example in parameter!["schema"]!["examples"]?.AsArray() ?? [])
                {
                    var address = $"{path}?{parameter["name"]}={Uri.EscapeDataString(example!.ToString())}";
                    if ((string?)parameter["name"] == "cursor")
                        address += "&" + Prefilled(item["get"]!);
                    var answer = await Get(address);
                    Assert.True(answer["items"]!.AsArray().Count > 0, $"{address} finds nothing");
                }
    }

    [Fact]
    public async Task WhatTryItOutFillsInFindsSomething()
    {
        foreach (var (path, item) in await Lists(await Document()))
        {
            var parameters = item["get"]!["parameters"]!.AsArray();
            var shown = parameters.Any(parameter => (string?)parameter!["name"] != "limit" && parameter["example"] is not null);
            Assert.True(shown || path is "/v1/outlets" or "/v1/changes", $"{path} has lost its example");
            Assert.NotEmpty((await Get($"{path}?{Prefilled(item["get"]!)}"))["items"]!.AsArray());
        }
    }

    [Fact]
    public async Task EverythingServedIsWhatTheDocumentSays()
    {
        var document = await Document();
        foreach (var (path, item) in await Lists(document))
        {
            var list = await Get($"{path}?limit=200");
            SchemaCheck.Check(document, Schema(item), list, path);
            var alone = document["paths"]![path + "/{id}"]!;
            foreach (var listed in list["items"]!.AsArray())
            {
                var self = (string)listed!["links"]!["self"]!;
                SchemaCheck.Check(document, Schema(alone), await Get(self), self);
            }
        }
    }

    [Fact]
    public async Task EverySpanSlicesToItsWords()
    {
        var sources = new Dictionary<string, string>();
        foreach (var article in (await Get("/v1/articles?limit=200"))["items"]!.AsArray())
            sources[(string)article!["id"]!] = await (await corpus.Client).GetStringAsync((string)article["links"]!["source"]!, Cancel);
        foreach (var id in sources.Keys)
            Check(await Get($"/v1/articles/{id}"), sources[id]);
        foreach (var quote in (await Get("/v1/quotes?limit=200"))["items"]!.AsArray())
            Check(quote, sources[(string)quote!["article"]!["id"]!]);
        var events = (await Get("/v1/events?limit=200"))["items"]!.AsArray();
        foreach (var report in events.SelectMany(happening => happening!["reports"]!.AsArray()))
            Check(report, sources[(string)report!["article"]!["id"]!]);
    }

    [Fact]
    public async Task TheKindOfSourceIsToldWhereverThereIsASource()
    {
        var quotes = (await Get("/v1/quotes?limit=200"))["items"]!.AsArray();
        Assert.All(quotes, quote => Assert.Equal(
            quote!["source"] is null || (string?)quote["kind"] == "scare", quote["sourceKind"] is null));
        Assert.All(
            quotes.Where(quote => (string?)quote!["sourceKind"] == "actor"), quote => Assert.NotNull(quote!["speaker"]));
        // Nobody names them, so that the engine takes them for a group; a reader knows who they are.
        Assert.Equal("actor", (string?)quotes.Single(quote => (string?)quote!["source"]?["text"] == "Four sources")!["sourceKind"]);
    }

    private static void Check(JsonNode? node, string source)
    {
        if (node is JsonObject span && span.ContainsKey("start") && span.ContainsKey("end"))
            Assert.Equal((string?)span["text"], source[(int)span["start"]!..(int)span["end"]!]);
        foreach (var part in node switch { JsonObject all => all.Select(pair => pair.Value), JsonArray list => list, _ => [] })
            Check(part, source);
    }

    private static JsonNode Schema(JsonNode item) => item["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;

    private static string Prefilled(JsonNode operation) => string.Join(
        '&', operation["parameters"]!.AsArray().Where(parameter => parameter!["example"] is not null)
        .Select(parameter => $"{parameter!["name"]}={Uri.EscapeDataString(parameter["example"]!.ToString())}"));

    /// <summary>The lists that are paged and have anything in them.</summary>
    private async Task<List<(string Path, JsonNode Item)>> Lists(JsonNode document)
    {
        var lists = new List<(string, JsonNode)>();
        foreach (var (path, item) in document["paths"]!.AsObject())
            if (path.StartsWith("/v1/", StringComparison.Ordinal)
                && ((string?)item!["get"]?["operationId"])?.StartsWith("list", StringComparison.Ordinal) == true
                && item["get"]!["parameters"]?.AsArray().Any(parameter => (string?)parameter!["name"] == "limit") == true
                && (await Get(path))["items"]!.AsArray().Count > 0)
                lists.Add((path, item));
        return lists;
    }

    private Task<JsonNode> Document() => Get("/openapi/v1.json");

    private Task<JsonNode> Get(string address) => corpus.Get(address);
}
