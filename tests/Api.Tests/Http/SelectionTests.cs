using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>What of an object is answered with: fields, related objects, passages, samples.</summary>
public sealed class SelectionTests(ApiFixture api)
{
    [Theory]
    [InlineData("quotes", "id,text")]
    [InlineData("quotes", "speaker.name,article.title,content.start")]
    [InlineData("events", "title,participants.actor.name,reports.article.id,date")]
    [InlineData("articles", "counts.quotes,published.edtf,bylines")]
    [InlineData("utterances", "renderings.text,links.self")]
    [InlineData("actors", "offices.organization.id,name")]
    public async Task OnlyTheFieldsAskedForAreThere(string resource, string fields)
    {
        var whole = Items(await api.Get($"/v1/{resource}?limit=200"));
        var some = Items(await api.Get($"/v1/{resource}?limit=200&fields={fields}"));
        Assert.Equal(whole.Count, some.Count);
        foreach (var (full, part) in whole.Zip(some))
            Assert.True(JsonNode.DeepEquals(Only(full, fields.Split(',')), part), $"{part} of {full}");
    }

    [Theory]
    [InlineData("quotes", "speaker", "speaker", "actors")]
    [InlineData("quotes", "article", "article", "articles")]
    [InlineData("quotes", "addressee", "addressee", "actors")]
    [InlineData("quotes", "utterance", "utterance", "utterances")]
    [InlineData("articles", "outlet", "outlet", "outlets")]
    [InlineData("actors", "partOf", "partOf", "actors")]
    [InlineData("actors", "country", "country", "actors")]
    [InlineData("events", "participants", "participants.actor", "actors")]
    [InlineData("events", "articles", "reports.article", "articles")]
    [InlineData("utterances", "speaker", "speaker", "actors")]
    [InlineData("utterances", "articles", "renderings.article", "articles")]
    [InlineData("utterances", "outlets", "renderings.outlet", "outlets")]
    public async Task RelatedObjectsStandThereInFull(string resource, string include, string path, string list)
    {
        var known = Items(await api.Get($"/v1/{list}?limit=200")).ToDictionary(item => (string)item["id"]!);
        var met = 0;
        foreach (var item in Items(await api.Get($"/v1/{resource}?limit=200&include={include}")))
            foreach (var related in At(item, path.Split('.'), 0))
            {
                if (related["id"] is null) continue;
                met++;
                Assert.True(JsonNode.DeepEquals(known[(string)related["id"]!], related), related.ToJsonString());
            }
        Assert.True(met > 0, "nothing is related");
    }

    [Fact]
    public async Task FieldsReachIntoWhatIsIncluded()
    {
        foreach (var quote in Items(await api.Get("/v1/quotes?limit=200&include=speaker&fields=id,speaker.kind")))
            Assert.True(quote["speaker"] is null || quote["speaker"]!.AsObject().Select(part => part.Key).SequenceEqual(["kind"]));
        await api.Problem("/v1/quotes?fields=speaker.kind", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ASingleObjectTakesThemToo()
    {
        var id = (string)Items(await api.Get("/v1/quotes?speaker=chen-xu&limit=1"))[0]["id"]!;
        var quote = await api.Get($"/v1/quotes/{id}?fields=id,speaker.description&include=speaker");
        Assert.Equal("Chen Xu speaks.", quote.GetProperty("speaker").GetProperty("description").GetString());
        Assert.Equal(["id", "speaker"], quote.EnumerateObject().Select(part => part.Name));
        var article = await api.Get("/v1/articles/article-00?fields=mentions.text,title");
        Assert.Equal(["title", "mentions"], article.EnumerateObject().Select(part => part.Name));
    }

    [Theory]
    [InlineData("quotes?fields=txt", "fields", "Did you mean 'text'?")]
    [InlineData("quotes?fields=text.length", "fields", "nothing below it")]
    [InlineData("quotes?fields=speaker.", "fields", "one of")]
    [InlineData("quotes?fields=.", "fields", "one of")]
    [InlineData("quotes?fields=__proto__", "fields", "one of")]
    [InlineData("quotes?include=spaeker", "include", "Did you mean 'speaker'?")]
    [InlineData("quotes?include=speaker.country", "include", "speaker")]
    [InlineData("quotes/x?fields=nothing", "fields", "one of")]
    public async Task WhatIsNotThereIsNamed(string address, string parameter, string expected)
    {
        var error = (await api.Problem($"/v1/{address}", HttpStatusCode.BadRequest)).GetProperty("errors").EnumerateArray().First();
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Contains(expected, error.GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PassagesMarkTheWordsFound()
    {
        foreach (var quote in Items(await api.Get("/v1/quotes?q=cooperation&highlight=true&fields=id,text")))
        {
            var text = (string)quote["highlight"]!["text"]!;
            foreach (var mark in quote["highlight"]!["marks"]!.AsArray())
                Assert.Equal("cooperation", text[(int)mark!["start"]!..(int)mark["end"]!]);
            Assert.NotEmpty(quote["highlight"]!["marks"]!.AsArray());
        }
    }

    [Fact]
    public async Task TheSameSeedDrawsTheSame()
    {
        var first = Ids(await api.Get("/v1/quotes?sample=7&seed=3"));
        Assert.Equal(first, Ids(await api.Get("/v1/quotes?seed=3&sample=7")));
        Assert.Equal(7, first.Distinct().Count());
        Assert.NotEqual(first, Ids(await api.Get("/v1/quotes?sample=7&seed=4")));
        var narrowed = Ids(await api.Get("/v1/quotes?sample=200&speaker=chen-xu"));
        Assert.Equal(Ids(await api.Get("/v1/quotes?limit=200&speaker=chen-xu")).Order(), narrowed.Order());
        foreach (var other in (string[])["limit=5", "sort=date"])
            await api.Problem($"/v1/quotes?sample=7&{other}", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ManyObjectsAreAskedForByTheirIds()
    {
        var ids = Ids(await api.Get("/v1/quotes?limit=200")).Where((_, place) => place % 7 == 0).ToList();
        Assert.Equal(ids, Ids(await api.Get($"/v1/quotes?limit=200&id={string.Join(',', ids)},no-such")));
        Assert.Empty(Ids(await api.Get("/v1/quotes?id=no-such")));
    }

    private static List<JsonNode> Items(JsonElement page) => [.. JsonNode.Parse(page.GetRawText())!["items"]!.AsArray().Select(item => item!)];

    private static List<string> Ids(JsonElement page) => [.. Items(page).Select(item => (string)item["id"]!)];

    private static IEnumerable<JsonObject> At(JsonNode? node, string[] path, int depth) => node switch
    {
        JsonArray list => list.SelectMany(item => At(item, path, depth)),
        JsonObject found when depth == path.Length => [found],
        JsonObject part => At(part[path[depth]], path, depth + 1),
        _ => [],
    };

    /// <summary>What is left of an object where only some dotted paths are kept.</summary>
    private static JsonNode? Only(JsonNode? node, string[] paths) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Only(item, paths))]),
        JsonObject part => new JsonObject(part
            .Where(pair => paths.Any(path => path.Split('.')[0] == pair.Key))
            .Select(pair => KeyValuePair.Create(pair.Key, paths.Contains(pair.Key)
                ? pair.Value?.DeepClone()
                : Only(pair.Value, [.. paths.Where(path => path.StartsWith(pair.Key + ".", StringComparison.Ordinal)).Select(path => path[(pair.Key.Length + 1)..])])))),
        _ => node?.DeepClone(),
    };
}
