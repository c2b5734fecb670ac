using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using OnRecord.Api.Http.Limits;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Limits as a client meets them.</summary>
public sealed partial class RateLimitTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnswersTellWhatIsLeftAndRefusalsWhenToComeBack()
    {
        await using var app = await Start(("Analyses", 2));
        using var client = ApiFixture.ClientOf(app);
        for (var left = 1; left >= 0; left--)
        {
            using var answer = await Analyse(client);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("\"analyses\";q=2;w=600", answer.Headers.GetValues("RateLimit-Policy").Single());
            Assert.Equal(left, Left(answer).Remaining);
            Assert.InRange(Left(answer).Seconds, 1, 600);
        }
        using var refused = await Analyse(client);
        var problem = await ApiFixture.Problem(refused, HttpStatusCode.TooManyRequests);
        Assert.Equal("/problems/too-many-requests", problem.GetProperty("type").GetString());
        Assert.Equal(0, Left(refused).Remaining);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, Left(refused).Seconds - 1, 600);
        Assert.True(refused.Headers.CacheControl!.NoStore);
        Assert.Equal("*", refused.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task OfThirtyAtOnceExactlyThePermittedAreAnswered()
    {
        await using var app = await Start(("Analyses", 10));
        using var client = ApiFixture.ClientOf(app);
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Analyse(client)));
        Assert.Equal(10, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Equal(20, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.Equal(
            Enumerable.Range(0, 10),
            answers.Where(answer => answer.StatusCode == HttpStatusCode.OK).Select(answer => Left(answer).Remaining).Order());
    }

    [Fact]
    public async Task AMistakeCountsAndIsToldOfTheLimitToo()
    {
        await using var app = await Start(("Analyses", 1));
        using var client = ApiFixture.ClientOf(app);
        using var mistaken = await client.PostAsync("/v1/analyses?titel=a", null, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, mistaken.StatusCode);
        Assert.Equal(0, Left(mistaken).Remaining);
        using var refused = await Analyse(client);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task AskingWhatIsAllowedCostsNothing()
    {
        await using var app = await Start(("Analyses", 1));
        using var client = ApiFixture.ClientOf(app);
        for (var times = 0; times < 3; times++)
        {
            using var options = await client.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/v1/analyses"), Cancel);
            Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
            using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1/analyses");
            preflight.Headers.Add("Origin", "https://front-end.example");
            preflight.Headers.Add("Access-Control-Request-Method", "POST");
            Assert.True((await client.SendAsync(preflight, Cancel)).IsSuccessStatusCode);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.GetAsync("/v1/analyses", Cancel)).StatusCode);
        }
        using var answer = await Analyse(client);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task ReadingIsNotLimitedUnlessConfigured()
    {
        using var free = await api.Client.GetAsync("/v1/quotes", Cancel);
        Assert.False(free.Headers.Contains("RateLimit"));
        await using var app = await Start(("Reads", 2));
        using var client = ApiFixture.ClientOf(app);
        using var first = await client.GetAsync("/v1/quotes", Cancel);
        Assert.Equal(1, Left(first).Remaining);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/v1/actors"), Cancel);
        Assert.Equal(0, Left(head).Remaining);
        await ApiFixture.Problem(await client.GetAsync("/v1/quotes", Cancel), HttpStatusCode.TooManyRequests);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready", Cancel)).StatusCode);
        using var analysis = await Analyse(client);
        Assert.Equal(HttpStatusCode.OK, analysis.StatusCode);
    }

    [Fact]
    public async Task WhatTheClientHasAlreadyCostsNothing()
    {
        await using var app = await Start(("Reads", 2));
        using var client = ApiFixture.ClientOf(app);
        using var first = await client.GetAsync("/v1/quotes", Cancel);
        for (var times = 0; times < 5; times++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var again = await client.SendAsync(request, Cancel);
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(1, Left(again).Remaining);
        }
    }

    [Fact]
    public async Task AnExportIsLimitedByWhatItsEndpointSays()
    {
        await using var app = await ApiFixture.Start(
            api.Folder,
            new() { ["RateLimits:Exports:Permits"] = "1" },
            routes => routes.MapGet("/export", () => "whole").WithMetadata(Limit.Reads, Limit.Exports));
        using var client = ApiFixture.ClientOf(app);
        using var first = await client.GetAsync("/export", Cancel);
        Assert.Equal("\"exports\";q=1;w=60", first.Headers.GetValues("RateLimit-Policy").Single());
        await ApiFixture.Problem(await client.GetAsync("/export", Cancel), HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("127.0.0.0/8", true)]
    public async Task OnlyAKnownProxyTellsClientsApart(string? proxies, bool apart)
    {
        await using var app = await ApiFixture.Start(
            api.Folder, new() { ["RateLimits:Reads:Permits"] = "1", ["Http:Proxies"] = proxies });
        using var client = ApiFixture.ClientOf(app);
        var answered = 0;
        for (var one = 1; one <= 5; one++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/corpus");
            request.Headers.Add("X-Forwarded-For", $"192.0.2.{one}");
            using var answer = await client.SendAsync(request, Cancel);
            answered += answer.IsSuccessStatusCode ? 1 : 0;
        }
        Assert.Equal(apart ? 5 : 1, answered);
    }

    private static async Task<HttpResponseMessage> Analyse(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/analyses");
        request.Content = new StringContent("“No,” said Ann Lee.");
        request.Headers.Add("Origin", "https://front-end.example");
        return await client.SendAsync(request, Cancel);
    }

    private static (int Remaining, int Seconds) Left(HttpResponseMessage answer)
    {
        var match = Limited().Match(answer.Headers.GetValues("RateLimit").Single());
        Assert.True(match.Success);
        return (
            int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    private async Task<WebApplication> Start((string Name, int Permits) limit) => await ApiFixture.Start(
        api.Folder,
        new()
        {
            [$"RateLimits:{limit.Name}:Permits"] = limit.Permits.ToString(CultureInfo.InvariantCulture),
            [$"RateLimits:{limit.Name}:Seconds"] = "600",
        });

    [GeneratedRegex("^\"[a-z]+\";r=([0-9]+);t=([0-9]+)$")]
    private static partial Regex Limited();
}
