using System.Net;
using System.Text;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Whatever a client sends, it is told what was wrong and what would be right.</summary>
public sealed class BadInputTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("speeker=zhang-jun", "speeker", "Did you mean 'speaker'?")]
    [InlineData("Speaker=zhang-jun", "Speaker", "Did you mean 'speaker'?")]
    [InlineData("spk=a", "spk", "one of: speaker, about, kind")]
    [InlineData("=a", "", "one of: speaker, about, kind")]
    [InlineData("kind=", "kind", "leave the parameter out")]
    [InlineData("kind", "kind", "leave the parameter out")]
    [InlineData("kind=dirct", "kind", "Did you mean 'direct'?")]
    [InlineData("kind=0", "kind", "one of: direct, mixed, indirect, scare")]
    [InlineData("kind=null", "kind", "one of: direct")]
    [InlineData("kind=direct,,mixed", "kind", "one of: direct")]
    [InlineData("kind=--direct", "kind", "direct")]
    [InlineData("sourceKind=persn", "sourceKind", "Did you mean 'person'?")]
    [InlineData("sourceKind=1", "sourceKind", "one of: actor, person, group, organization, document, other, null, any")]
    [InlineData("sourceKind=person,", "sourceKind", "one of: actor")]
    [InlineData("sourcekind=person", "sourcekind", "Did you mean 'sourceKind'?")]
    [InlineData("speaker=%20", "speaker", "an id")]
    [InlineData("speaker=a%27b", "speaker", "an id")]
    [InlineData("speaker=%3Cscript%3E", "speaker", "an id")]
    [InlineData("from=yesterday", "from", "EDTF")]
    [InlineData("from=2022-13", "from", "EDTF")]
    [InlineData("from=2022-02-30", "from", "EDTF")]
    [InlineData("to=31/08/2022", "to", "EDTF")]
    [InlineData("from=2022-09&to=2022-08", "to", "not before")]
    [InlineData("from=2022&from=2023", "from", "one value")]
    [InlineData("limit=0", "limit", "from 1 to 200")]
    [InlineData("limit=201", "limit", "from 1 to 200")]
    [InlineData("limit=-5", "limit", "from 1 to 200")]
    [InlineData("limit=ten", "limit", "from 1 to 200")]
    [InlineData("limit=5.0", "limit", "from 1 to 200")]
    [InlineData("limit=99999999999999999999", "limit", "from 1 to 200")]
    [InlineData("limit=%D9%A5", "limit", "from 1 to 200")]
    [InlineData("limit=5&limit=6", "limit", "one value")]
    [InlineData("sort=datte", "sort", "Did you mean 'date'?")]
    [InlineData("sort=--date", "sort", "date")]
    [InlineData("sort=date,date", "sort", "each key once")]
    [InlineData("sort=-date,date", "sort", "each key once")]
    [InlineData("confidence=high", "confidence", "a range")]
    [InlineData("confidence=..", "confidence", "a range")]
    [InlineData("confidence=0.9..0.1", "confidence", "smaller number first")]
    [InlineData("confidence=NaN..", "confidence", "a range")]
    [InlineData("confidence=1e400..", "confidence", "a range")]
    [InlineData("confidence=-1..", "confidence", "a range")]
    [InlineData("q=%22%22", "q", "words")]
    [InlineData("q=-report", "q", "words")]
    [InlineData("q=*", "q", "words")]
    [InlineData("status=done", "status", "extracted, reviewed")]
    public async Task AWrongParameterIsNamed(string query, string parameter, string expected)
    {
        var problem = await api.Problem($"/v1/quotes?{query}", HttpStatusCode.BadRequest);
        var error = problem.GetProperty("errors").EnumerateArray().First();
        Assert.Equal(parameter, error.GetProperty("parameter").GetString());
        Assert.Contains(expected, error.GetProperty("expected").GetString(), StringComparison.Ordinal);
        Assert.Equal("/problems/invalid-parameter", problem.GetProperty("type").GetString());
        Assert.Equal("/v1/quotes", problem.GetProperty("instance").GetString());
    }

    [Theory]
    [InlineData("q=%FF")]
    [InlineData("q=%C3")]
    [InlineData("q=%C0%80")]
    [InlineData("q=%ED%A0%80")]
    [InlineData("q=%")]
    [InlineData("q=%4")]
    [InlineData("q=%zz")]
    [InlineData("q=a%00b")]
    [InlineData("q=%1B[31m")]
    [InlineData("%FF=a")]
    public async Task WhatIsNotTextIsNotMended(string query)
    {
        var problem = await ApiFixture.Problem(
            await Raw($"GET /v1/quotes?{query} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"), HttpStatusCode.BadRequest);
        Assert.Contains("UTF-8", problem.GetProperty("errors")[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllMistakesAreNamedAtOnce()
    {
        var problem = await api.Problem("/v1/quotes?limit=0&kind=x&from=y&foo=1&sort=z", HttpStatusCode.BadRequest);
        Assert.Equal(
            ["foo", "from", "kind", "limit", "sort"],
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("parameter").GetString()!).Order());
    }

    [Theory]
    [InlineData("cursor=abc")]
    [InlineData("cursor=AAAA")]
    [InlineData("cursor=%20")]
    [InlineData("cursor=../../etc/passwd")]
    [InlineData("cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task AMadeUpCursorIsTold(string query)
    {
        var problem = await api.Problem($"/v1/quotes?{query}", HttpStatusCode.BadRequest);
        Assert.Equal("/problems/invalid-cursor", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task AChangedCursorIsTold()
    {
        var next = (await api.Get("/v1/quotes?limit=2")).GetProperty("page").GetProperty("next").GetString()!;
        for (var place = next.IndexOf("cursor=", StringComparison.Ordinal) + 7; place < next.Length; place += 5)
        {
            var changed = next[..place] + (next[place] == 'A' ? 'B' : 'A') + next[(place + 1)..];
            await api.Problem(changed, HttpStatusCode.BadRequest);
        }
    }

    [Theory]
    [InlineData("/v1/quotes?limit=2&kind=direct&cursor=")]
    [InlineData("/v1/quotes?limit=2&sort=date&cursor=")]
    [InlineData("/v1/utterances?limit=2&cursor=")]
    public async Task ACursorOfAnotherListIsTold(string address)
    {
        var next = (await api.Get("/v1/quotes?limit=2")).GetProperty("page").GetProperty("next").GetString()!;
        var problem = await api.Problem(address + next.Split("cursor=")[1], HttpStatusCode.BadRequest);
        Assert.Contains("other filters or another sort", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/quotes/nobody")]
    [InlineData("/v1/utterances/nobody")]
    [InlineData("/v1/actors/nobody")]
    [InlineData("/v1/events/nobody")]
    [InlineData("/v1/articles/nobody")]
    [InlineData("/v1/articles/nobody/source")]
    [InlineData("/v1/outlets/nobody")]
    [InlineData("/v1/nothing")]
    [InlineData("/v2/quotes")]
    [InlineData("/v1")]
    [InlineData("/nothing")]
    [InlineData("/problems/nothing")]
    [InlineData("/v1/quotes/%FF")]
    [InlineData("/v1/quotes/a%2Fb")]
    [InlineData("/v1/quotes/' OR 1=1 --")]
    [InlineData("/openapi/v2.json")]
    [InlineData("/swagger/nothing.html")]
    public async Task WhatIsNotThereIsNotFound(string address)
    {
        var problem = await api.Problem(address, HttpStatusCode.NotFound);
        Assert.Equal("/problems/not-found", problem.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("POST", "/v1/quotes", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "/v1/quotes/a", "GET, HEAD, OPTIONS")]
    [InlineData("PUT", "/", "GET, HEAD, OPTIONS")]
    [InlineData("GET", "/v1/analyses", "OPTIONS, POST")]
    [InlineData("POST", "/swagger/index.html", "GET, HEAD, OPTIONS")]
    [InlineData("DELETE", "/openapi/v1.json", "GET, HEAD, OPTIONS")]
    [InlineData("PATCH", "/problems", "GET, HEAD, OPTIONS")]
    [InlineData("BREW", "/health/live", "GET, HEAD, OPTIONS")]
    public async Task AnotherMethodIsNotAllowed(string method, string address, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await api.Client.SendAsync(request, Cancel);
        await ApiFixture.Problem(response, HttpStatusCode.MethodNotAllowed);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow.Order()));
    }

    [Theory]
    [InlineData("/v1/quotes", "text/html")]
    [InlineData("/v1/quotes", "application/json;q=0")]
    [InlineData("/v1/quotes", "*/*;q=0")]
    [InlineData("/v1/articles/article-00/source", "application/json")]
    public async Task AFormatThatIsNotHadIsNotAcceptable(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        await ApiFixture.Problem(await api.Client.SendAsync(request, Cancel), HttpStatusCode.NotAcceptable);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html, application/*;q=0.5")]
    [InlineData("text/html;q=0, */*")]
    [InlineData("this is no header ;;;")]
    [InlineData("")]
    public async Task AnAcceptHeaderThatLeavesJsonIsServed(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task ALongQueryIsTooLong() => await api.Problem("/v1/quotes?q=" + new string('a', 9000), HttpStatusCode.RequestUriTooLong);

    [Fact]
    public async Task AnAbsurdQueryIsTooLong() =>
        await api.Problem("/v1/quotes?q=" + new string('a', 60_000), HttpStatusCode.RequestUriTooLong);

    [Fact]
    public async Task ALongValueIsNamed() => await api.Problem("/v1/quotes?q=" + new string('a', 600), HttpStatusCode.BadRequest);

    [Fact]
    public async Task ThousandsOfParametersAreTold() =>
        await api.Problem(
            "/v1/quotes?" + string.Join('&', Enumerable.Range(0, 2000).Select(number => $"a{number % 10}")), HttpStatusCode.BadRequest);

    [Fact]
    public async Task HundredsOfValuesAreTold() =>
        await api.Problem("/v1/quotes?speaker=" + string.Join(',', Enumerable.Repeat("abc", 300)), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("/v1/quotes/q-1?limit=5")]
    [InlineData("/v1/corpus?a=1")]
    [InlineData("/health/live?a=1")]
    [InlineData("/v1/analyses?titel=a")]
    public async Task AnAddressWithoutParametersTakesNone(string address)
    {
        using var request = new HttpRequestMessage(
            address.Contains("analyses", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, address);
        await ApiFixture.Problem(await api.Client.SendAsync(request, Cancel), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("GET / HTTP/9.9\r\n\r\n", 505)]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET /v1/quotes/%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400)]
    [InlineData("GET /v1/quotes HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET /v1/quotes HTTP/1.1\r\nHost: a<b\r\n\r\n", 400)]
    [InlineData("GET /v1/quotes HTTP/1.1\r\nHost: a\r\nNo colon\r\n\r\n", 400)]
    [InlineData("GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404)]
    [InlineData("POST /v1/analyses HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("POST /v1/analyses HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\nzz\r\n", 400)]
    public async Task ABrokenRequestIsTheClientsMistake(string request, int status) =>
        await ApiFixture.Problem(await Raw(request), (HttpStatusCode)status);

    [Fact]
    public async Task AnAddressThatTheServerGivesUpOnIsTooLong() =>
        await ApiFixture.Problem(
            await Raw($"GET /{new string('a', 300_000)} HTTP/1.1\r\nHost: a\r\n\r\n"), HttpStatusCode.RequestUriTooLong);

    [Fact]
    public async Task HeadersThatTheServerGivesUpOnAreTooLarge()
    {
        var one = $"GET /v1/quotes HTTP/1.1\r\nHost: a\r\nX-Long: {new string('a', 40_000)}\r\n\r\n";
        var hundreds = string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: a\r\n"));
        var many = $"GET /v1/quotes HTTP/1.1\r\nHost: a\r\n{hundreds}\r\n";
        foreach (var request in (string[])[one, many])
        {
            var problem = await ApiFixture.Problem(await Raw(request), HttpStatusCode.RequestHeaderFieldsTooLarge);
            Assert.Equal("/problems/headers-too-large", problem.GetProperty("type").GetString());
        }
    }

    [Fact]
    public async Task ABrokenRequestAfterAGoodOneIsToldApart()
    {
        using var response = await Raw("GET /v1/quotes/%00 HTTP/1.1\r\nHost: a\r\n\r\n", "GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
        var problem = await ApiFixture.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal("/", problem.GetProperty("instance").GetString());
    }

    [Fact]
    public async Task ABrokenRequestForHeadersAloneGetsNoBody()
    {
        using var response = await Raw($"HEAD /health/live HTTP/1.1\r\nHost: a\r\nX-Long: {new string('a', 40_000)}\r\n\r\n");
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("/v1/qoutes", "/v1/quotes")]
    [InlineData("/v1/quote", "/v1/quotes")]
    [InlineData("/quotes", "/v1/quotes")]
    [InlineData("/v2/quotes", "/v1/quotes")]
    [InlineData("/v1/articles/article-00/sorce", "/v1/articles/article-00/source")]
    [InlineData("/v1/actor/chen%20xu", "/v1/actors/chen%20xu")]
    [InlineData("/v1/actors/a/b/c/d", null)]
    [InlineData("/v1/weather", null)]
    [InlineData("/v1", null)]
    public async Task AMistypedPathIsToldTheNearest(string address, string? nearest)
    {
        var detail = (await api.Problem(address, HttpStatusCode.NotFound)).GetProperty("detail").GetString()!;
        Assert.Equal(nearest is null ? -1 : detail.Length - nearest.Length - 3, detail.IndexOf($"'{nearest}'?", StringComparison.Ordinal));
        Assert.Equal(nearest is not null, detail.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RandomQueriesNeverMakeTheServiceFail()
    {
        string[] names = [
            "speaker", "kind", "q", "from", "to", "limit", "sort", "cursor", "confidence", "medium", "status", "type", "renderings", "zzz",
            ""];
        string[] values = [
            "zhang-jun", "direct", "null", "any", "-", "-null", "2022", "2022-08~", "../2022", "..", "1..", "0.5..0.1", "\"", "\"a b",
            "a OR", "OR", "NEAR(a b)", "a^b", "*", "(", "%", "%00", "%F0%9F%92%A9", "%ED%A0%BD", "'", "--", ";", "𝔘", "\u202E", "1e9", "-1",
            "999999999999", ",", ",,", "a,-b,null", "title:a", "{}", "[]", "\\", "%22a%22*"];
        string[] resources = ["quotes", "utterances", "actors", "events", "articles", "outlets"];
        var random = new Random(20220831);
        for (var attempt = 0; attempt < 400; attempt++)
        {
            var query = string.Join('&', Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{Pick(names)}={Value()}"));
            using var response = await api.Client.GetAsync($"/v1/{Pick(resources)}?{query}", Cancel);
            Assert.True(
                (int)response.StatusCode is 200 or 400 or 414, $"{response.RequestMessage?.RequestUri} gave {(int)response.StatusCode}");
        }

        string Pick(string[] from) => from[random.Next(from.Length)];
        string Value() => random.Next(4) switch
        {
            0 => Pick(values) + Pick(values),
            1 => new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(0x21, 0x7F))]),
            _ => Pick(values),
        };
    }

    /// <summary>Sends bytes as they are, since a client library mends what it can.</summary>
    /// <param name="request">The request.</param>
    /// <param name="before">One that is sent on the same connection before, and answered.</param>
    private async Task<HttpResponseMessage> Raw(string request, string? before = null)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(api.Address.Host, api.Address.Port, Cancel);
        await using var stream = client.GetStream();
        if (before is not null)
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(before), Cancel);
            Assert.NotEqual(0, await stream.ReadAsync(new byte[64 * 1024], Cancel));
        }
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Cancel);
        using var read = new MemoryStream();
        await stream.CopyToAsync(read, Cancel);
        return RawResponse.Parse(read.ToArray());
    }
}
