using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using Xunit;

namespace OnRecord.Api.Tests.Names;

/// <summary>Ids that actors had, and names that are used for ids.</summary>
public sealed class MovedActorsTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private WebApplication? app;
    private HttpClient client = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        ApiFixture.Publish(folder.Path, NameCorpus.Of(
            [
                NameCorpus.Person("navi-pillay", "Navi Pillay", "Navanethem Pillay", "Türk") with { FormerIds = ["n-pillay", "pillay"] },
                NameCorpus.Person("john-smith", "John Smith", "Smith"),
                NameCorpus.Person("ann-smith", "Ann Smith", "Smith", "John Smith"),
                NameCorpus.Person("pillay-other", "Pillay"),
                NameCorpus.Person("china-daily", "China Daily", "China"),
                NameCorpus.State("china", "China"),
                NameCorpus.Person("cjk", "习近平"),
                // What a hand-made corpus could claim, though no seeds file may: former ids that go in a circle.
                NameCorpus.Person("left", "Left") with { FormerIds = ["right", "gone"] },
                NameCorpus.Person("right", "Right") with { FormerIds = ["left", "gone"] },
            ],
            "navi-pillay", "john-smith"), "first");
        app = await ApiFixture.Start(folder.Path);
        client = ApiFixture.ClientOf(app);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app!.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("navanethem-pillay", "navi-pillay")]
    [InlineData("n-pillay", "navi-pillay")]
    [InlineData("pillay", "navi-pillay")]
    [InlineData("turk", "navi-pillay")]
    [InlineData("t-rk", "navi-pillay")]
    [InlineData("gone", "left")]
    [InlineData("x-4e60-8fd1-5e73", "cjk")]
    public async Task AnotherIdLeadsToTheActorInOneStep(string id, string actor)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
        {
            using var response = await client.SendAsync(new HttpRequestMessage(method, $"/v1/actors/{id}"), Cancel);
            Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
            Assert.Equal($"/v1/actors/{actor}", response.Headers.Location!.OriginalString);
            Assert.True(response.Headers.CacheControl!.NoCache);
            using var followed = await client.GetAsync(response.Headers.Location, Cancel);
            Assert.Equal(HttpStatusCode.OK, followed.StatusCode);
        }
    }

    [Theory]
    [InlineData("navi-pillay")]
    [InlineData("john-smith")]
    [InlineData("left")]
    [InlineData("right")]
    [InlineData("china")]
    public async Task AnActorIsNeverHidden(string id)
    {
        using var response = await client.GetAsync($"/v1/actors/{id}", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(id, JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task ANameOfSeveralNamesThem()
    {
        using var response = await client.GetAsync("/v1/actors/smith", Cancel);
        var problem = await ApiFixture.Problem(response, HttpStatusCode.NotFound);
        Assert.Contains("ann-smith, john-smith", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("ann-smith", problem.GetProperty("errors")[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("%3Cscript%3E")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("%F0%9F%98%80")]
    [InlineData("pillay%0d%0aX-Evil:%201")]
    [InlineData("smith'%20OR%20'1'='1")]
    [InlineData("%2F%2Fevil.example")]
    public async Task NobodyIsNotFound(string id)
    {
        using var response = await client.GetAsync($"/v1/actors/{id}", Cancel);
        await ApiFixture.Problem(response, HttpStatusCode.NotFound);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task AnIdWithoutEndIsNotFound()
    {
        using var response = await client.GetAsync("/v1/actors/" + new string('a', 5000), Cancel);
        await ApiFixture.Problem(response, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/v1/articles?actor=navanethem-pillay", 1)]
    [InlineData("/v1/articles?actor=pillay", 1)]
    [InlineData("/v1/articles?actor=-pillay", 0)]
    [InlineData("/v1/articles?actor=nobody,pillay", 1)]
    [InlineData("/v1/articles?actor=smith", 0)]
    [InlineData("/v1/articles?actor=nobody", 0)]
    public async Task FiltersTakeThemToo(string address, int total)
    {
        var answer = JsonDocument.Parse(await client.GetStringAsync(address, Cancel)).RootElement;
        Assert.Equal(total, answer.GetProperty("page").GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task TheRedirectIsDocumented()
    {
        var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json", Cancel)).RootElement;
        var moved = document.GetProperty("paths").GetProperty("/v1/actors/{id}").GetProperty("get").GetProperty("responses").GetProperty("308");
        Assert.Equal("#/components/headers/Location", moved.GetProperty("headers").GetProperty("Location").GetProperty("$ref").GetString());
    }
}
