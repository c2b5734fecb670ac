using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OnRecord.Api.Http.Serving;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Where the service believes to stand, behind proxies and under names of its own.</summary>
public sealed class OriginTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("corpus.example", "http://corpus.example")]
    [InlineData("corpus.example:8080", "http://corpus.example:8080")]
    [InlineData("corpus.example:80", "http://corpus.example")]
    [InlineData("[::1]:5080", "http://[::1]:5080")]
    public async Task WithoutConfigurationTheRequestTells(string host, string origin) =>
        Assert.Equal(origin, await Ask([], ("Host", host), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "https")));

    [Theory]
    [InlineData("https://corpus.example/on-record/", "https://corpus.example/on-record")]
    [InlineData("https://corpus.example:443", "https://corpus.example")]
    [InlineData("http://corpus.example:5080", "http://corpus.example:5080")]
    public async Task WhatIsConfiguredGoesBeforeTheRequest(string configured, string origin) =>
        Assert.Equal(origin, await Ask(new() { ["Http:PublicUrl"] = configured }, ("Host", "evil.example")));

    [Fact]
    public async Task AKnownProxyTellsWhereItStands() => Assert.Equal(
        "https://corpus.example/on-record",
        await Ask(
            new() { ["Http:Proxies"] = "10.0.0.0/8, 127.0.0.1" },
            ("X-Forwarded-Host", "corpus.example"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Prefix", "/on-record")));

    [Fact]
    public async Task AnUnknownProxyTellsNothing() => Assert.Equal(
        "http://corpus.example",
        await Ask(new() { ["Http:Proxies"] = "10.0.0.0/8" }, ("Host", "corpus.example"), ("X-Forwarded-Host", "evil.example")));

    [Fact]
    public async Task AHostThatIsNotOursIsNotTakenFromAProxyEither() => Assert.DoesNotContain(
        "evil",
        await Ask(
            new() { ["Http:Proxies"] = "127.0.0.1", ["AllowedHosts"] = "corpus.example" },
            ("Host", "corpus.example"), ("X-Forwarded-Host", "evil.example")),
        StringComparison.Ordinal);

    [Fact]
    public async Task AHostThatIsNotOursIsAProblem()
    {
        await using var app = await ApiFixture.Start(api.Folder, new() { ["AllowedHosts"] = "corpus.example" });
        using var client = ApiFixture.ClientOf(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
        request.Headers.Host = "evil.example";
        using var response = await client.SendAsync(request, Cancel);
        await ApiFixture.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task BelowAPathProblemsAndPagesAreFoundThere()
    {
        await using var app = await ApiFixture.Start(api.Folder, new() { ["Http:PathBase"] = "/on-record" });
        using var client = ApiFixture.ClientOf(app);
        var problem = await ApiFixture.Problem(await client.GetAsync("/on-record/v1/qoutes", Cancel), HttpStatusCode.NotFound);
        Assert.Equal("/on-record/problems/not-found", problem.GetProperty("type").GetString());
        Assert.Equal("/on-record/v1/qoutes", problem.GetProperty("instance").GetString());
        Assert.EndsWith("'/on-record/v1/quotes'?", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/on-record/problems/not-found", Cancel)).StatusCode);
        using var start = await client.GetAsync("/on-record/", Cancel);
        Assert.Equal("/on-record/swagger", start.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/on-record/swagger/index.html", Cancel)).StatusCode);
        using var openapi = await client.GetAsync("/on-record/openapi/v1.json", Cancel);
        Assert.Equal(HttpStatusCode.OK, openapi.StatusCode);
    }

    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task BrowsersAreHeldToHttpsWhereItIsOn(string scheme, bool held)
    {
        await using var app = await ApiFixture.Start(api.Folder, new() { ["Http:Proxies"] = "127.0.0.1" });
        using var client = ApiFixture.ClientOf(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
        request.Headers.Host = "corpus.example";
        request.Headers.Add("X-Forwarded-Proto", scheme);
        using var response = await client.SendAsync(request, Cancel);
        Assert.Equal(held, response.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("Http:PublicUrl", "corpus.example")]
    [InlineData("Http:PublicUrl", "ftp://corpus.example")]
    [InlineData("Http:PublicUrl", "https://corpus.example/?a=1")]
    [InlineData("Http:PublicUrl", "https://me@corpus.example/")]
    [InlineData("Http:Proxies", "proxy.example")]
    [InlineData("Http:Proxies", "10.0.0.0/99")]
    [InlineData("Http:PathBase", "on-record")]
    public async Task AConfigurationThatMakesNoSenseIsTold(string key, string value)
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiFixture.Start(api.Folder, new() { [key] = value }));
        Assert.StartsWith(key, error.Message, StringComparison.Ordinal);
    }

    private async Task<string> Ask(Dictionary<string, string?> settings, params (string Name, string Value)[] headers)
    {
        await using var app = await ApiFixture.Start(
            api.Folder, settings, routes => routes.MapGet("/origin", (HttpRequest request) => Origin.Of(request)));
        using var client = ApiFixture.ClientOf(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/origin");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request, Cancel);
        return await response.Content.ReadAsStringAsync(Cancel);
    }
}
