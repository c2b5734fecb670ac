using System.Net;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The networks of <see cref="NetworkCorpus"/>.</summary>
public sealed class NetworkTests : IAsyncLifetime
{
    private ToldApi api = null!;

    public async ValueTask InitializeAsync() => api = await ToldApi.Of(NetworkCorpus.Build());

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("", "ann>china 3, ann>bob 1, bob>ann 1, bob>bob 1, china>ann 1, china>mallory 1, mallory>ann 1")]
    [InlineData("kind=quotes-about&speaker=ann", "ann>china 3, ann>bob 1")]
    [InlineData("about=china", "ann>china 3")]
    [InlineData("about=bob,china", "ann>china 3, ann>bob 1, bob>bob 1")]
    [InlineData("about=bob,-china", "bob>bob 1")]
    [InlineData("about=any&speaker=-ann", "bob>ann 1, bob>bob 1, china>ann 1, china>mallory 1, mallory>ann 1")]
    [InlineData("about=null", "")]
    [InlineData("about=null,mallory", "china>mallory 1")]
    [InlineData("outlet=daily", "ann>china 2, ann>bob 1, bob>ann 1, bob>bob 1, mallory>ann 1")]
    [InlineData("article=two", "ann>china 1, china>ann 1, china>mallory 1")]
    [InlineData("from=2022-08&to=2022-08", "ann>china 3, ann>bob 1, bob>ann 1, bob>bob 1, china>ann 1, china>mallory 1")]
    [InlineData("confidence=0.6..", "ann>china 1, bob>ann 1, bob>bob 1, china>ann 1, china>mallory 1")]
    [InlineData("q=agree", "ann>bob 1, ann>china 1")]
    [InlineData("minWeight=2", "ann>china 3")]
    [InlineData("limit=1", "ann>china 3")]
    [InlineData("actor=mallory", "china>mallory 1, mallory>ann 1")]
    [InlineData("actor=mallory,bob", "ann>bob 1, bob>ann 1, bob>bob 1, china>mallory 1, mallory>ann 1")]
    [InlineData("actor=nobody", "")]
    [InlineData("kind=event", "ann>china 2, ann>bob 1, bob>bob 1, bob>china 1, mallory>ann 1")]
    [InlineData("kind=event&source=ann", "ann>china 2, ann>bob 1")]
    [InlineData("kind=event&target=china", "ann>china 2, bob>china 1")]
    [InlineData("kind=event&target=china,-bob", "ann>china 1, bob>china 1")]
    [InlineData("kind=event&actor=bob&type=consult", "ann>bob 1, bob>bob 1, bob>china 1")]
    [InlineData("kind=event&article=one", "ann>bob 1, ann>china 1, bob>bob 1")]
    [InlineData("kind=co-mention", "ann-china 2, ann-mallory 2, ann-bob 2, bob-china 1, bob-mallory 1, china-mallory 1")]
    [InlineData("kind=co-mention&outlet=daily", "ann-bob 2, ann-china 1, ann-mallory 1, bob-china 1, bob-mallory 1")]
    [InlineData("kind=co-mention&minWeight=2", "ann-bob 2, ann-china 2, ann-mallory 2")]
    [InlineData("kind=co-mention&actor=china", "ann-china 2, bob-china 1, china-mallory 1")]
    [InlineData("kind=co-mention&actor=china,mallory,bob", "ann-bob 2, ann-china 2, ann-mallory 2, bob-china 1, bob-mallory 1, china-mallory 1")]
    [InlineData("kind=co-mention&from=2022-09", "")]
    public async Task EdgesAreWhatTheCorpusTells(string query, string expected)
    {
        var network = await api.Get($"/v1/network?{query}");
        var mark = network.GetProperty("directed").GetBoolean() ? '>' : '-';
        var edges = Edges(network).Select(edge => $"{edge.Source}{mark}{edge.Target} {edge.Weight}").ToList();
        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), edges.Order(StringComparer.Ordinal));
        Assert.Equal(Edges(network).OrderByDescending(edge => edge.Weight).ThenBy(edge => edge.Source, StringComparer.Ordinal)
            .ThenBy(edge => edge.Target, StringComparer.Ordinal), Edges(network));
        Assert.Equal(
            Edges(network).SelectMany(edge => (string[])[edge.Source, edge.Target]).ToHashSet().Order(StringComparer.Ordinal),
            network.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(network.GetRawText(), (await api.Get(network.GetProperty("links").GetProperty("self").GetString()!)).GetRawText());
    }

    [Theory]
    [InlineData("quotes", "")]
    [InlineData("quotes", "about=bob,china,-mallory&outlet=daily,weekly")]
    [InlineData("quotes", "speaker=ann,bob,-china&from=2022-08")]
    [InlineData("events", "kind=event")]
    [InlineData("events", "kind=event&target=china,-bob&from=2022")]
    [InlineData("articles", "kind=co-mention&outlet=daily")]
    public async Task EveryEdgeNamesItsEvidence(string list, string query)
    {
        var network = await api.Get($"/v1/network?{query}");
        var all = Ids(await api.Get(With(network.GetProperty("links").GetProperty("list").GetString()!, "limit=200")));
        Assert.NotEmpty(Edges(network));
        foreach (var edge in network.GetProperty("edges").EnumerateArray())
        {
            var evidence = edge.GetProperty("evidence");
            var ids = evidence.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!).ToList();
            Assert.Equal(edge.GetProperty("weight").GetInt32(), evidence.GetProperty("total").GetInt32());
            Assert.Equal(Math.Min(5, edge.GetProperty("weight").GetInt32()), ids.Count);
            Assert.Subset(all, ids.ToHashSet());
            if (evidence.GetProperty("link").GetString() is not { } link)
                Assert.Equal("articles", list);
            else
                Assert.Equal(ids.ToHashSet(), Ids(await api.Get(With(link, "limit=200"))));
        }
    }

    [Fact]
    public async Task NodesTellTheirDegreeAndWhatTheCorpusHasOfThem()
    {
        var nodes = (await api.Get("/v1/network")).GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("id").GetString()!);
        Assert.Equal(("5 3 2", "4 2 2", "3 1 2", "2 1 1"), (Degrees("ann"), Degrees("bob"), Degrees("china"), Degrees("mallory")));
        Assert.Equal("ann", nodes.Keys.First());
        Assert.Equal((await api.Get("/v1/actors/china")).GetProperty("counts").GetRawText(), nodes["china"].GetProperty("counts").GetRawText());
        Assert.Equal("country", nodes["china"].GetProperty("kind").GetString());
        Assert.Equal("/v1/quotes?about=china", nodes["china"].GetProperty("links").GetProperty("quotesAbout").GetString());
        var alike = (await api.Get("/v1/network?kind=co-mention")).GetProperty("nodes")[0];
        Assert.Equal(JsonValueKind.Null, alike.GetProperty("inDegree").ValueKind);
        Assert.Equal(3, alike.GetProperty("degree").GetInt32());

        string Degrees(string id) =>
            $"{nodes[id].GetProperty("degree")} {nodes[id].GetProperty("inDegree")} {nodes[id].GetProperty("outDegree")}";
    }

    [Fact]
    public async Task WhatIsLeftOutIsCounted()
    {
        var network = await api.Get("/v1/network?limit=2");
        Assert.Equal("""{"edges":5,"actors":0,"articles":0}""", network.GetProperty("leftOut").GetRawText());
        Assert.Equal("""{"edges":0,"actors":0,"articles":0}""", (await api.Get("/v1/network?minWeight=2")).GetProperty("leftOut").GetRawText());
    }

    [Theory]
    [InlineData("kind=quotes", "kind")]
    [InlineData("kind=event&speaker=ann", "speaker")]
    [InlineData("kind=co-mention&about=ann", "about")]
    [InlineData("type=consult", "type")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=10001", "limit")]
    [InlineData("minWeight=0", "minWeight")]
    [InlineData("minWeight=two", "minWeight")]
    [InlineData("actor=-ann", "actor")]
    [InlineData("actor=a,,b", "actor")]
    [InlineData("format=xml", "format")]
    [InlineData("minweight=2", "minweight")]
    [InlineData("from=never", "from")]
    public async Task AMistakeIsNamedOnce(string query, string parameter)
    {
        var problem = await api.Problem($"/v1/network?{query}", HttpStatusCode.BadRequest);
        Assert.Equal(parameter, Assert.Single(problem.GetProperty("errors").EnumerateArray()).GetProperty("parameter").GetString());
    }

    private static string With(string address, string parameter) =>
        address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + parameter;

    private static HashSet<string> Ids(JsonElement page) =>
        [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)];

    internal static List<Drawn> Edges(JsonElement network) =>
        [.. network.GetProperty("edges").EnumerateArray().Select(edge => new Drawn(
            edge.GetProperty("source").GetString()!, edge.GetProperty("target").GetString()!, edge.GetProperty("weight").GetInt32()))];

    internal sealed record Drawn(string Source, string Target, int Weight);
}
