using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OnRecord.Api.Tests.Http;
using Xunit;

namespace OnRecord.Api.Tests.Contract;

/// <summary>The check that every answer goes through tells a wrong answer from a right one.</summary>
public sealed class ContractCheckTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnAnswerAsItIsServedIsRight() => Assert.Null(await Mistake(_ => { }, _ => { }));

    [Theory]
    [InlineData("a property is missing", "text")]
    [InlineData("a property is null that never is", "article")]
    [InlineData("a property has another type", "confidence")]
    public async Task AWrongPropertyIsTold(string what, string name)
    {
        var mistake = await Mistake(_ => { }, quote => quote[name] = what.Contains("null", StringComparison.Ordinal) ? null : "high");
        var missing = await Mistake(_ => { }, quote => quote.Remove(name));
        Assert.True(name == "text" || mistake is not null, what);
        Assert.Contains(name, missing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind", "rumour")]
    [InlineData("id", "two words")]
    [InlineData("text", " ")]
    public async Task AWordThatIsNotAllowedIsTold(string name, string word) =>
        Assert.Contains(name, await Mistake(_ => { }, quote => quote[name] = word), StringComparison.Ordinal);

    [Fact]
    public async Task WhatIsDeepInsideIsLookedAtToo()
    {
        Assert.NotNull(await Mistake(_ => { }, quote => quote["content"]![0]!["start"] = -1));
        Assert.NotNull(await Mistake(_ => { }, quote => quote["links"]!["self"] = 1));
        Assert.NotNull(await Mistake(_ => { }, quote => quote["date"] = new JsonObject { ["edtf"] = "last week" }));
    }

    [Fact]
    public async Task APropertyThatIsNotDescribedIsTold() =>
        Assert.NotNull(await Mistake(_ => { }, quote => quote["secret"] = "word"));

    [Fact]
    public async Task WhereTheRequestNamesFieldsOthersMayBeMissingButNoneMayBeWrong()
    {
        Assert.Null(await Mistake(_ => { }, quote => quote.Remove("text"), "?fields=id"));
        Assert.NotNull(await Mistake(_ => { }, quote => quote["kind"] = "rumour", "?fields=id"));
    }

    [Fact]
    public async Task AStatusThatIsNotDeclaredIsTold() =>
        Assert.Contains("418", await Mistake(response => response.StatusCode = (HttpStatusCode)418, _ => { }), StringComparison.Ordinal);

    [Fact]
    public async Task AMediaTypeThatIsNotDeclaredIsTold() => Assert.Contains(
        "text/csv", await Mistake(response => response.Content.Headers.ContentType = new("text/csv"), _ => { }), StringComparison.Ordinal);

    [Fact]
    public async Task HeadersAreLookedAt()
    {
        Assert.Contains("ETag", await Mistake(response => response.Headers.ETag = null, _ => { }), StringComparison.Ordinal);
        Assert.Contains("X-Secret", await Mistake(response => response.Headers.Add("X-Secret", "1"), _ => { }), StringComparison.Ordinal);
        Assert.Contains(
            "Retry-After", await Mistake(response => response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero), _ => { }),
            StringComparison.Ordinal);
        Assert.Contains(
            "Vary", await Mistake(response => { response.Headers.Vary.Clear(); response.Headers.TryAddWithoutValidation("Vary", "\"1\""); }, _ => { }),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorOutsideTheOperationsIsAProblemToo()
    {
        var check = await Check();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(api.Address, "/nowhere"));
        using var page = new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("<h1>Not found</h1>") };
        Assert.NotNull(check.Mistake(request, page, null));
        using var problem = await api.Client.GetAsync("/nowhere", Cancel);
        var body = await problem.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Null(check.Mistake(request, problem, body));
        Assert.NotNull(check.Mistake(request, problem, Encoding.UTF8.GetBytes("{}")));
    }

    [Fact]
    public async Task TheClientOfTheTestsFailsOnAWrongAnswer()
    {
        using var wrong = new Stub(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        });
        using var client = new HttpClient(new ContractHandler(wrong, Check())) { BaseAddress = api.Address };
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => client.GetAsync("/v1/quotes", Cancel));
        Assert.Contains("GET /v1/quotes answered 200", failure.Message, StringComparison.Ordinal);
    }

    private async Task<ContractCheck> Check() => new(JsonNode.Parse(await api.Client.GetStringAsync("/openapi/v1.json", Cancel))!);

    /// <summary>What the check says of a good answer that was spoilt.</summary>
    private async Task<string?> Mistake(Action<HttpResponseMessage> spoil, Action<JsonObject> spoilBody, string query = "")
    {
        var first = (await api.Get("/v1/quotes?limit=1")).GetProperty("items")[0];
        var self = new Uri(api.Address, first.GetProperty("links").GetProperty("self").GetString());
        using var response = await api.Client.GetAsync(self, Cancel);
        var quote = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!.AsObject();
        spoil(response);
        spoilBody(quote);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(self, query));
        return (await Check()).Mistake(request, response, Encoding.UTF8.GetBytes(quote.ToJsonString()));
    }

    private sealed class Stub(HttpResponseMessage answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(answer);
    }
}
