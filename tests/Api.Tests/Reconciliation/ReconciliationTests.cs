using System.Net;
using System.Text;
using System.Text.Json;
using OnRecord.Api.Reconciliation;
using OnRecord.Api.Tests.Http;
using Xunit;

namespace OnRecord.Api.Tests.Reconciliation;

/// <summary>The service over HTTP, asked as OpenRefine asks.</summary>
public sealed class ReconciliationTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ATableIsReconciledAndExtendedFromTheAddressAlone()
    {
        // The address is all that OpenRefine is given; everything else it takes from the manifest.
        var manifest = await api.Get("/v1/reconcile");
        ProtocolCheck.Manifest(manifest);
        var type = manifest.GetProperty("defaultTypes")[1].GetProperty("id").GetString();

        var results = await Post("queries", $$$"""
            {"q0":{"query":"Bachelet, Michelle","type":"{{{type}}}","type_strict":"should","limit":6},
             "q1":{"query":"Zhang Jnu","type":"{{{type}}}","type_strict":"should","properties":[{"pid":"country","v":"Beijing"}]},
             "q2":{"query":"Nobody Atall"}}
            """.ReplaceLineEndings(""));
        ProtocolCheck.Results(results, "q0", "q1", "q2");
        var best = results.GetProperty("q0").GetProperty("result")[0];
        Assert.Equal(("michelle-bachelet", true), (best.GetProperty("id").GetString(), best.GetProperty("match").GetBoolean()));
        var second = results.GetProperty("q1").GetProperty("result")[0];
        Assert.Equal(("zhang-jun", false), (second.GetProperty("id").GetString(), second.GetProperty("match").GetBoolean()));
        Assert.Empty(results.GetProperty("q2").GetProperty("result").EnumerateArray());

        var proposals = await Read(Address(manifest.GetProperty("extend").GetProperty("propose_properties")) + $"?type={type}&limit=3");
        Assert.Equal(3, proposals.GetProperty("properties").GetArrayLength());
        var extension = await Post("extend", """
            {"ids":["michelle-bachelet","china","no-such"],"properties":[{"id":"partOf"},{"id":"alias","settings":{"limit":"1"}},{"id":"quotes"},{"id":"wikidata","settings":{}}]}
            """);
        ProtocolCheck.Extension(extension);
        Assert.Equal(
            """{"partOf":[{"id":"china","name":"China"}],"alias":[],"quotes":[{"int":11}],"wikidata":[{"str":"Q320"}]}""",
            extension.GetProperty("rows").GetProperty("michelle-bachelet").GetRawText());
        Assert.Equal("""{"partOf":[],"alias":[],"quotes":[],"wikidata":[]}""", extension.GetProperty("rows").GetProperty("no-such").GetRawText());
        Assert.Equal("Beijing", extension.GetProperty("rows").GetProperty("china").GetProperty("alias")[0].GetProperty("str").GetString());

        var preview = manifest.GetProperty("preview").GetProperty("url").GetString()!.Replace("{{id}}", "china", StringComparison.Ordinal);
        Assert.Contains("China", await api.Client.GetStringAsync(preview, Cancel), StringComparison.Ordinal);
        var view = manifest.GetProperty("view").GetProperty("url").GetString()!.Replace("{{id}}", "china", StringComparison.Ordinal);
        Assert.Equal("china", (await Read(view)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task EveryFeatureIsExplained()
    {
        var template = (await api.Get("/v1/reconcile")).GetProperty("feature_view").GetProperty("url").GetString()!;
        foreach (var feature in MatchFeature.All)
            Assert.StartsWith(feature.Id, await api.Client.GetStringAsync(template.Replace("{{id}}", feature.Id, StringComparison.Ordinal), Cancel), StringComparison.Ordinal);
        await api.Problem("/v1/reconcile/features/luck", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task GetAndPostAnswerAlike()
    {
        const string queries = """{"a":{"query":"chen xu"}}""";
        Assert.Equal(
            (await Post("queries", queries)).GetRawText(), (await api.Get($"/v1/reconcile?queries={Uri.EscapeDataString(queries)}")).GetRawText());
        const string extend = """{"ids":["china"],"properties":[{"id":"kind"}]}""";
        Assert.Equal(
            (await Post("extend", extend)).GetRawText(), (await api.Get($"/v1/reconcile?extend={Uri.EscapeDataString(extend)}")).GetRawText());
        ProtocolCheck.Results(await Post("queries", "{}"));
    }

    [Theory]
    [InlineData("/v1/reconcile/suggest/entity?prefix=bache&type=&key=&lang=en&spell=always&prefixed=true&schema=x", "michelle-bachelet")]
    [InlineData("/v1/reconcile/suggest/entity?prefix=c&type=country", "china")]
    [InlineData("/v1/reconcile/suggest/entity?prefix=zhang-jun", "zhang-jun")]
    [InlineData("/v1/reconcile/suggest/entity?prefix=c&cursor=1&limit=1", "china")]
    [InlineData("/v1/reconcile/suggest/entity?prefix=", "")]
    [InlineData("/v1/reconcile/suggest/entity", "")]
    [InlineData("/v1/reconcile/suggest/type?prefix=per", "person")]
    [InlineData("/v1/reconcile/suggest/type?prefix=", "actor,person,organization,country,group")]
    [InlineData("/v1/reconcile/suggest/property?prefix=partO", "partOf")]
    [InlineData("/v1/reconcile/suggest/property?prefix=id", "wikidata")]
    [InlineData("/v1/reconcile/suggest/property?prefix=office&type=country", "")]
    public async Task NamesAreCompletedAndWhatClientsSendBesidesIsPassedOver(string address, string ids)
    {
        var answer = await api.Get(address);
        ProtocolCheck.Completions(answer);
        Assert.Equal(ids, string.Join(',', answer.GetProperty("result").EnumerateArray().Select(item => item.GetProperty("id").GetString())));
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("\"q\"", "")]
    [InlineData("{\"a\":1,\"a\":2}", "")]
    [InlineData("""{"a":{"query":"\ud800"}}""", "")]
    [InlineData("""{"\udfff":{"query":"x"}}""", "")]
    [InlineData("""{"a":{}}""", "/a")]
    [InlineData("""{"a":"china"}""", "/a")]
    [InlineData("""{"a":{"query":5}}""", "/a/query")]
    [InlineData("""{"a/b":{"query":"x","limit":0}}""", "/a~1b/limit")]
    [InlineData("""{"a":{"query":"x","limit":-1}}""", "/a/limit")]
    [InlineData("""{"a":{"query":"x","limit":"many"}}""", "/a/limit")]
    [InlineData("""{"a":{"query":"x","type":"persn"}}""", "/a/type")]
    [InlineData("""{"a":{"query":"x","type":["person",7]}}""", "/a/type/1")]
    [InlineData("""{"a":{"query":"x","type_strict":"very"}}""", "/a/type_strict")]
    [InlineData("""{"a":{"query":"x","properties":{}}}""", "/a/properties")]
    [InlineData("""{"a":{"query":"x","properties":[{"v":"y"}]}}""", "/a/properties/0/pid")]
    [InlineData("""{"a":{"query":"x","properties":[{"pid":"contry","v":"y"}]}}""", "/a/properties/0/pid")]
    [InlineData("""{"a":{"query":"x","properties":[{"pid":"country"}]}}""", "/a/properties/0/v")]
    [InlineData("""{"a":{"qeury":"x","query":"x"}}""", "/a/qeury")]
    public async Task AWrongBatchIsToldWithItsPlace(string queries, string at)
    {
        foreach (var response in (HttpResponseMessage[])
            [
                await Send("queries", queries), await api.Client.GetAsync($"/v1/reconcile?queries={Uri.EscapeDataString(queries)}", Cancel),
            ])
        {
            using (response)
            {
                var problem = await ApiFixture.Problem(response, HttpStatusCode.BadRequest);
                Assert.Equal(at, problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
            }
        }
    }

    [Theory]
    [InlineData("""{"ids":["china"]}""", "/properties")]
    [InlineData("""{"ids":"china","properties":[]}""", "/ids")]
    [InlineData("""{"ids":[7],"properties":[]}""", "/ids/0")]
    [InlineData("""{"ids":[],"properties":[{"id":"aliass"}]}""", "/properties/0/id")]
    [InlineData("""{"ids":[],"properties":[{"id":"alias","settings":{"limit":"few"}}]}""", "/properties/0/settings/limit")]
    public async Task AWrongExtensionIsToldWithItsPlace(string extend, string at)
    {
        using var response = await Send("extend", extend);
        var problem = await ApiFixture.Problem(response, HttpStatusCode.BadRequest);
        Assert.Equal(at, problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task ABatchOverTheSizeInTheManifestIsTooLarge()
    {
        var size = (await api.Get("/v1/reconcile")).GetProperty("batchSize").GetInt32();
        ProtocolCheck.Results(await Post("queries", Batch(size)), [.. Enumerable.Range(0, size).Select(place => $"q{place}")]);
        await ApiFixture.Problem(await Send("queries", Batch(size + 1)), HttpStatusCode.RequestEntityTooLarge);

        static string Batch(int size) =>
            $"{{{string.Join(',', Enumerable.Range(0, size).Select(place => $"\"q{place}\":{{\"query\":\"Zhang {place} – Michele Bachlet\"}}"))}}}";
    }

    [Theory]
    [InlineData("queries=", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("query=china", HttpStatusCode.BadRequest)]
    [InlineData("queries={}&extend={}", HttpStatusCode.BadRequest)]
    [InlineData("queries={}&queries={}", HttpStatusCode.BadRequest)]
    [InlineData("queries=%ff%fe", HttpStatusCode.BadRequest)]
    public async Task AWrongFormIsTold(string form, HttpStatusCode status)
    {
        using var response = await SendForm(form);
        await ApiFixture.Problem(response, status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded; charset=klingon")]
    public async Task AnotherTypeIsNotRead(string? type)
    {
        using var response = await SendForm("queries={}", type);
        await ApiFixture.Problem(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task AFormOverAMebibyteIsTooLarge()
    {
        using var response = await SendForm("queries=" + new string('x', 1 << 20));
        await ApiFixture.Problem(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task AFormOfAlmostAMebibyteIsAnswered()
    {
        var queries = $"{{{string.Join(',', Enumerable.Range(0, 50).Select(place => $"\"q{place}\":{{\"query\":\"{new string((char)('a' + (place % 26)), 20_000)}\"}}"))}}}";
        ProtocolCheck.Results(await Post("queries", queries), [.. Enumerable.Range(0, 50).Select(place => $"q{place}")]);
    }

    [Theory]
    [InlineData("/v1/reconcile")]
    [InlineData("/v1/reconcile/suggest/entity?prefix=x")]
    [InlineData("/v1/reconcile/suggest/type?prefix=x")]
    [InlineData("/v1/reconcile/suggest/property?prefix=x")]
    [InlineData("/v1/reconcile/properties")]
    [InlineData("/v1/reconcile/preview?id=china")]
    public async Task OtherOriginsMayRead(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", "http://127.0.0.1:3333");
        using var response = await api.Client.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        using var head = await api.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancel);
        Assert.Equal((HttpStatusCode.OK, response.Headers.ETag), (head.StatusCode, head.Headers.ETag));
    }

    [Fact]
    public async Task OtherOriginsMaySendForms()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1/reconcile");
        preflight.Headers.Add("Origin", "https://refine.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var allowed = await api.Client.SendAsync(preflight, Cancel);
        Assert.Contains("POST", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/v1/reconcile") { Content = Form("queries={}") };
        post.Headers.Add("Origin", "https://refine.example");
        using var response = await api.Client.SendAsync(post, Cancel);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task ScriptsOfOtherSitesAreNotServed() =>
        await api.Problem("/v1/reconcile?callback=steal", HttpStatusCode.BadRequest);

    [Fact]
    public async Task OnlyThePreviewMayBeFramed()
    {
        using var preview = await api.Client.GetAsync("/v1/reconcile/preview?id=michelle-bachelet", Cancel);
        Assert.Equal("text/html; charset=utf-8", preview.Content.Headers.ContentType!.ToString());
        var policy = Assert.Single(preview.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.False(preview.Headers.Contains("X-Frame-Options"));
        foreach (var other in (string[])["/v1/reconcile", "/v1/actors/china", "/v1/reconcile/suggest/type?prefix=x"])
        {
            using var response = await api.Client.GetAsync(other, Cancel);
            Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        }
    }

    [Theory]
    [InlineData("?id=no-such", HttpStatusCode.NotFound)]
    [InlineData("?id=%3Cscript%3E", HttpStatusCode.NotFound)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task AWrongPreviewIsTold(string query, HttpStatusCode status) => await api.Problem("/v1/reconcile/preview" + query, status);

    [Fact]
    public async Task TheManifestNamesTheHostThatWasAsked()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/reconcile");
        request.Headers.Host = "corpus.example:8080";
        using var response = await api.Client.SendAsync(request, Cancel);
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement;
        Assert.Equal("http://corpus.example:8080/v1/actors/", manifest.GetProperty("identifierSpace").GetString());
    }

    private static string Address(JsonElement service) => service.GetProperty("service_url").GetString() + service.GetProperty("service_path").GetString();

    private static StringContent Form(string form) => new(form, Encoding.UTF8, "application/x-www-form-urlencoded");

    private async Task<JsonElement> Read(string address) => JsonDocument.Parse(await api.Client.GetStringAsync(address, Cancel)).RootElement;

    private async Task<JsonElement> Post(string field, string json)
    {
        using var response = await Send(field, json);
        var answer = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode} {answer}");
        Assert.True(response.Headers.CacheControl!.NoStore);
        return JsonDocument.Parse(answer).RootElement;
    }

    private Task<HttpResponseMessage> Send(string field, string json) => SendForm($"{field}={Uri.EscapeDataString(json)}");

    private async Task<HttpResponseMessage> SendForm(string form, string? type = "application/x-www-form-urlencoded")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/reconcile") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(form)) };
        if (type is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        // A server may refuse what is too large before it has read it; a client that waits for leave to send meets the answer each time.
        request.Headers.ExpectContinue = true;
        return await api.Client.SendAsync(request, Cancel);
    }
}
