using System.Net;
using System.Net.Http.Headers;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Methods, caching, cross-origin reading and the headers that every answer has.</summary>
public sealed class HttpTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Readable() =>
        [
            "/v1/quotes?limit=2", "/v1/quotes?limit=3&kind=direct", "/v1/utterances", "/v1/actors/chen-xu", "/v1/events",
            "/v1/articles/article-00", "/v1/articles/article-00/source", "/v1/outlets", "/v1/corpus", "/openapi/v1.json"];

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task WhatTheClientHasAlreadyIsNotSentAgain(string address)
    {
        using var first = await api.Client.GetAsync(address, Cancel);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        foreach (var known in (string[])[tag.Tag, $"W/{tag.Tag}", $"\"other\", {tag.Tag}", "*"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var second = await api.Client.SendAsync(request, Cancel);
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
            Assert.Equal(tag, second.Headers.ETag);
            Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancel));
        }
    }

    [Fact]
    public async Task AnotherAnswerHasAnotherTag()
    {
        var tags = new HashSet<string>();
        foreach (var address in Readable())
        {
            using var response = await api.Client.GetAsync(address.Data, Cancel);
            Assert.True(tags.Add(response.Headers.ETag!.Tag), address.Data);
        }
    }

    [Fact]
    public async Task AnOldTagIsAnsweredInFull()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"old\""));
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task AnErrorIsNotKeptAndHasNoTag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes/nobody");
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task HeadIsGetWithoutTheBody(string address)
    {
        using var whole = await api.Client.GetAsync(address, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Headers.ETag, head.Headers.ETag);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Theory]
    [InlineData("/v1/quotes", "GET, HEAD, OPTIONS")]
    [InlineData("/v1/analyses", "OPTIONS, POST")]
    [InlineData("/", "GET, HEAD, OPTIONS")]
    [InlineData("/openapi/v1.json", "GET, HEAD, OPTIONS")]
    [InlineData("/swagger/index.html", "GET, HEAD, OPTIONS")]
    [InlineData("/problems/not-found", "GET, HEAD, OPTIONS")]
    [InlineData("/health/ready", "GET, HEAD, OPTIONS")]
    public async Task OptionsTellsWhatIsAllowed(string address, string allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, address);
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow.Order()));
    }

    [Fact]
    public async Task OptionsOfAnUnknownPathFindsNothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/nothing");
        await ApiFixture.Problem(await api.Client.SendAsync(request, Cancel), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/swagger")]
    [InlineData("/swagger/index.html")]
    [InlineData("/swagger/index.js")]
    [InlineData("/swagger/swagger-ui.css")]
    [InlineData("/health/ready")]
    [InlineData("/problems")]
    [InlineData("/problems/page.css")]
    [InlineData("/v1/nothing")]
    public async Task HeadAnswersWhereverGetDoes(string address)
    {
        using var whole = await api.Client.GetAsync(address, Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var head = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        var length = head.Content.Headers.ContentLength;
        Assert.True(length is null or 0 || length == whole.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task APageOfAnotherOriginMayRead()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
        request.Headers.Add("Origin", "https://front-end.example");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Subset(
            response.Headers.GetValues("Access-Control-Expose-Headers").Single().Split(',').ToHashSet(),
            new HashSet<string>
            {
                "ETag", "Last-Modified", "Link", "Location", "Allow", "Content-Disposition", "Retry-After", "RateLimit", "RateLimit-Policy",
            });
    }

    [Fact]
    public async Task APageOfAnotherOriginMayReadErrorsToo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes?limit=0");
        request.Headers.Add("Origin", "https://front-end.example");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task APreflightIsAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/analyses");
        request.Headers.Add("Origin", "https://front-end.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains("POST", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Equal("86400", response.Headers.GetValues("Access-Control-Max-Age").Single());
        Assert.False(response.Headers.Contains("RateLimit"));
    }

    [Theory]
    [InlineData("/v1/quotes")]
    [InlineData("/v1/nothing")]
    [InlineData("/swagger/index.html")]
    public async Task EveryAnswerIsGuarded(string address)
    {
        using var response = await api.Client.GetAsync(address, Cancel);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public async Task TheStartLeadsToTheDocumentation()
    {
        using var response = await api.Client.GetAsync("/", Cancel);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/swagger", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task WithoutACorpusTheServiceIsLiveButNotReady()
    {
        using var folder = new TemporaryFolder();
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/openapi/v1.json", Cancel)).StatusCode);
        await ApiFixture.Problem(await client.GetAsync("/health/ready", Cancel), HttpStatusCode.ServiceUnavailable);
        await ApiFixture.Problem(await client.GetAsync("/v1/quotes", Cancel), HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task ANewSnapshotHasNewTagsAndKeepsCursorsGood()
    {
        using var folder = new TemporaryFolder();
        ApiFixture.Publish(folder.Path, PrintedCorpus.Build(), "one");
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        using var before = await client.GetAsync("/v1/quotes?limit=10", Cancel);
        var next = System.Text.Json.JsonDocument.Parse(await before.Content.ReadAsStringAsync(Cancel))
            .RootElement.GetProperty("page").GetProperty("next").GetString();

        ApiFixture.Publish(
            folder.Path, PrintedCorpus.Build() with { Outlets = [.. PrintedCorpus.Build().Outlets, new("other", "Other", null)] }, "two");
        await using var restarted = await ApiFixture.Start(folder.Path);
        using var other = ApiFixture.ClientOf(restarted);
        using var after = await other.GetAsync("/v1/quotes?limit=10", Cancel);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(await client.GetStringAsync(next, Cancel), await other.GetStringAsync(next, Cancel));
    }
}
