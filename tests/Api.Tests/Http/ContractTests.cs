using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The OpenAPI document is whole, and true.</summary>
public sealed class ContractTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheDocumentIsOpenApi31WithoutErrors()
    {
        await using var stream = await api.Client.GetStreamAsync("/openapi/v1.json", Cancel);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, Cancel);
        memory.Position = 0;
        var read = await OpenApiDocument.LoadAsync(memory, "json", cancellationToken: Cancel);
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task EveryOperationIsDescribed()
    {
        foreach (var (name, operation) in await Operations())
        {
            Assert.All(
                (string[])["operationId", "summary", "description"],
                part => Assert.False(string.IsNullOrWhiteSpace((string?)operation[part]), $"{name} has no {part}"));
            Assert.Single(operation["tags"]!.AsArray());
            Assert.DoesNotContain('\n', (string)operation["summary"]!);
        }
    }

    [Fact]
    public async Task OperationsAreKnownByName()
    {
        var names = (await Operations()).Select(pair => (string)pair.Operation["operationId"]!).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.Equal(
            [
                "completeEntities", "completeProperties", "completeTypes", "createAnalysis", "getActor", "getArticle",
                "getArticleAnnotations", "getArticleFeed", "getArticleSource", "getArticleText", "getCorpus", "getEvent",
                "getExport", "getLiveness", "getNetwork", "getOutlet", "getProblemType", "getQuote", "getQuoteFeed",
                "getReadiness", "getReconciliation", "getTimeline", "getUtterance", "listActors", "listArticles", "listChanges",
                "listEvents", "listOutlets", "listProblemTypes", "listQuotes", "listSnapshots", "listUtterances", "previewActor",
                "proposeProperties", "reconcileActors", "search", "suggestActors",
            ],
            names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryOperationShowsAGoodAnswer()
    {
        foreach (var (name, operation) in await Operations())
        {
            var content = operation["responses"]!["200"]!["content"]!.AsObject();
            Assert.NotEmpty(content);
            foreach (var (type, media) in content)
            {
                Assert.True(media!["example"] is not null, $"{name} has no example of {type}");
                Assert.True(media["schema"] is not null, $"{name} has no schema of {type}");
            }
        }
    }

    [Fact]
    public async Task EveryOperationShowsItsErrors()
    {
        foreach (var (name, operation) in await Operations())
        {
            var problems = operation["responses"]!.AsObject().Where(response => response.Key is not ("200" or "304" or "308")).ToList();
            var path = name.Split(' ')[1];
            string[] expected = path.Contains("{id}", StringComparison.Ordinal) ? ["400", "404", "406", "414"] : ["400", "406", "414"];
            Assert.Subset(problems.Select(response => response.Key).ToHashSet(), expected.ToHashSet());
            if (path.StartsWith("/v1", StringComparison.Ordinal))
                Assert.Contains("503", problems.Select(response => response.Key));
            foreach (var (status, response) in problems)
            {
                var described = Resolve(await Document(), response!);
                Assert.NotEmpty((string)described["description"]!);
                if (status == "308")
                    continue;
                var example = described["content"]!["application/problem+json"]!["example"]!;
                Assert.Equal(status, example["status"]!.ToJsonString());
            }
        }
    }

    [Fact]
    public async Task EveryParameterIsDescribedBoundedAndExemplified()
    {
        foreach (var (name, operation) in await Operations())
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
            {
                var what = $"{name} {parameter!["name"]}";
                Assert.False(string.IsNullOrWhiteSpace((string?)parameter["description"]), what);
                var exemplified = parameter["example"] is not null || parameter["schema"]!["examples"] is JsonArray { Count: > 0 };
                Assert.True(exemplified || (string?)parameter["name"] == "cursor", what);
                Assert.True(parameter["schema"]!["maxLength"] is not null || parameter["schema"]!["maximum"] is not null, what);
            }
    }

    [Fact]
    public async Task EveryPropertyIsDescribed()
    {
        var document = await Document();
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)schema!["description"]), name);
            foreach (var (property, described) in schema["properties"]?.AsObject() ?? [])
                Assert.False(string.IsNullOrWhiteSpace((string?)described!["description"]), $"{name}.{property}");
        }
    }

    [Fact]
    public async Task EveryAnswerIsWhatItsSchemaSays()
    {
        var document = await Document();
        foreach (var (path, item) in document["paths"]!.AsObject())
            foreach (var (method, operation) in item!.AsObject())
                foreach (var (status, response) in operation!["responses"]!.AsObject())
                    foreach (var (type, media) in Resolve(document, response!)["content"]?.AsObject() ?? [])
                        if (media!["example"] is { } example)
                            SchemaCheck.Check(document, media["schema"]!, example, $"{method} {path} {status} {type}");
    }

    [Fact]
    public async Task WhatTryItOutFillsInGivesAnAnswer()
    {
        foreach (var (name, operation) in (await Operations()).Where(pair => pair.Name.StartsWith("get ", StringComparison.Ordinal)))
        {
            var parameters = operation["parameters"]?.AsArray().Where(parameter => parameter!["example"] is not null).ToList() ?? [];
            var address = name.Split(' ')[1];
            foreach (var parameter in parameters.Where(parameter => (string?)parameter!["in"] == "path"))
                address = address.Replace("{id}", Uri.EscapeDataString((string)parameter!["example"]!), StringComparison.Ordinal);
            var query = parameters.Where(parameter => (string?)parameter!["in"] == "query").Select(
                parameter => $"{parameter!["name"]}={Uri.EscapeDataString(parameter["example"]!.ToString())}");
            Assert.DoesNotContain('{', address);
            using var response = await api.Client.GetAsync($"{address}?{string.Join('&', query)}", Cancel);
            Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode}");
            if (name.Contains("list", StringComparison.Ordinal))
                Assert.NotEmpty(JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!["items"]!.AsArray());
        }
    }

    [Fact]
    public async Task NullableAndAlwaysPresentAreToldApart()
    {
        var schemas = (await Document())["components"]!["schemas"]!;
        var quote = schemas["Quote"]!;
        Assert.Equal(
            quote["properties"]!.AsObject().Select(property => property.Key).Where(name => name != "highlight").Order(),
            quote["required"]!.AsArray().Select(name => (string)name!).Order());
        Assert.Contains("null", quote["properties"]!["speaker"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("null", quote["properties"]!["medium"]!["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(
            ["#/components/schemas/SourceKind", "null"],
            quote["properties"]!["sourceKind"]!["oneOf"]!.AsArray().Select(one => (string?)(one!["$ref"] ?? one["type"])));
        Assert.Equal("\"string\"", quote["properties"]!["text"]!["type"]!.ToJsonString());
        Assert.Equal(["limit", "total"], schemas["PageInfo"]!["required"]!.AsArray().Select(name => (string)name!).Order());
        Assert.Equal("date", (string?)schemas["Date"]!["properties"]!["earliest"]!["format"]);
        Assert.Equal(["direct", "mixed", "indirect", "scare"], schemas["QuoteKind"]!["enum"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(
            ["actor", "person", "group", "organization", "document", "other"],
            schemas["SourceKind"]!["enum"]!.AsArray().Select(word => (string)word!));
    }

    private static JsonNode Resolve(JsonNode document, JsonNode node) => (string?)node["$ref"] is { } reference
        ? reference.Split('/').Skip(1).Aggregate(document, (parent, step) => parent[step]!)
        : node;

    private async Task<JsonNode> Document() => JsonNode.Parse(await api.Client.GetStringAsync("/openapi/v1.json", Cancel))!;

    private async Task<List<(string Name, JsonNode Operation)>> Operations() =>
        [.. (await Document())["paths"]!.AsObject().SelectMany(
            path => path.Value!.AsObject().Select(operation => ($"{operation.Key} {path.Key}", operation.Value!)))];
}
