using System.Globalization;
using System.Net;
using System.Xml.Linq;
using OnRecord.Api.Http.Serving;
using Xunit;
using static OnRecord.Api.Tests.Http.NetworkTests;

namespace OnRecord.Api.Tests.Http;

/// <summary>The networks of <see cref="NetworkCorpus"/> as GraphML and GEXF.</summary>
public sealed class NetworkXmlTests : IAsyncLifetime
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private ToldApi api = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => api = await ToldApi.Of(NetworkCorpus.Build());

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("kind=event")]
    [InlineData("kind=co-mention")]
    [InlineData("actor=nobody")]
    public async Task GraphMlAndGexfSayTheSame(string query)
    {
        var network = await api.Get($"/v1/network?{query}");
        var names = network.GetProperty("nodes").EnumerateArray()
            .Select(node => (node.GetProperty("id").GetString()!, XmlSafe.Of(node.GetProperty("name").GetString()!))).ToList();
        var direction = network.GetProperty("directed").GetBoolean() ? "directed" : "undirected";

        var graphMl = await Xml($"/v1/network?{query}&format=graphml", "application/graphml+xml");
        Assert.Equal(direction, (string?)graphMl.Root!.Element(GraphMl + "graph")!.Attribute("edgedefault"));
        var keys = graphMl.Root.Elements(GraphMl + "key").ToDictionary(key => (string)key.Attribute("id")!);
        Assert.All(graphMl.Descendants(GraphMl + "data"), data => Assert.Equal(
            data.Parent!.Name.LocalName, (string?)keys[(string)data.Attribute("key")!].Attribute("for")));
        Assert.Equal(names, graphMl.Descendants(GraphMl + "node").Select(node => ((string)node.Attribute("id")!, Data(node, "node-label"))));
        Assert.Equal(Edges(network), graphMl.Descendants(GraphMl + "edge").Select(edge => new Drawn(
            (string)edge.Attribute("source")!, (string)edge.Attribute("target")!,
            int.Parse(Data(edge, "edge-weight"), CultureInfo.InvariantCulture))));

        var gexf = await Xml($"/v1/network?{query}&format=gexf", "application/gexf+xml");
        Assert.Equal("1.3", (string?)gexf.Root!.Attribute("version"));
        Assert.Equal(direction, (string?)gexf.Root.Element(Gexf + "graph")!.Attribute("defaultedgetype"));
        var attributes = gexf.Descendants(Gexf + "attributes").ToDictionary(
            list => (string)list.Attribute("class")!, list => list.Elements().Select(one => (string)one.Attribute("id")!).ToHashSet());
        Assert.All(gexf.Descendants(Gexf + "attvalue"), value => Assert.Contains(
            (string)value.Attribute("for")!, attributes[value.Parent!.Parent!.Name.LocalName]));
        Assert.Equal(names, gexf.Descendants(Gexf + "node").Select(
            node => ((string)node.Attribute("id")!, (string)node.Attribute("label")!)));
        Assert.Equal(Edges(network), gexf.Descendants(Gexf + "edge").Select(edge => new Drawn(
            (string)edge.Attribute("source")!, (string)edge.Attribute("target")!, (int)edge.Attribute("weight")!)));
    }

    [Fact]
    public async Task AHostileNameIsWrittenWhole()
    {
        var node = (await api.Get("/v1/network?actor=mallory")).GetProperty("nodes").EnumerateArray()
            .Single(node => node.GetProperty("id").GetString() == "mallory");
        Assert.Equal(NetworkCorpus.HostileName, node.GetProperty("name").GetString());
        Assert.Equal("<script>alert(\"1\")</script> & ’é’ 😀 \uFFFD\uFFFD\uFFFD]]>\nJr.", XmlSafe.Of(NetworkCorpus.HostileName));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("\ud83d\ude00 tab\t line\n return\r", "\ud83d\ude00 tab\t line\n return\r")]
    [InlineData("\u0000\u0008\u000b\u001f\uffff", "\ufffd\ufffd\ufffd\ufffd\ufffd")]
    public void WhatXmlCannotHoldBecomesAReplacementCharacter(string text, string expected) => Assert.Equal(expected, XmlSafe.Of(text));

    [Fact]
    public void HalfACharacterBecomesAReplacementCharacter()
    {
        var (high, low) = ((char)0xD83D, (char)0xDE00);
        Assert.Equal("a\uFFFDb\uFFFD", XmlSafe.Of($"a{high}b{low}"));
        Assert.Equal("\uFFFD\uFFFD", XmlSafe.Of($"{low}{high}"));
    }

    [Fact]
    public async Task TheFormCanBeNegotiated()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/network");
        request.Headers.Accept.ParseAdd("application/gexf+xml, application/json;q=0.5");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal("application/gexf+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.ETag);
        using var head = await api.Client.SendAsync(new(HttpMethod.Head, "/v1/network?format=graphml"), Cancel);
        Assert.Equal((HttpStatusCode.OK, "application/graphml+xml"), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
    }

    private static string Data(XElement owner, string key) =>
        owner.Elements(GraphMl + "data").Single(data => (string?)data.Attribute("key") == key).Value;

    private async Task<XDocument> Xml(string address, string type)
    {
        using var response = await api.Client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync(Cancel), LoadOptions.PreserveWhitespace);
    }
}
