using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class AnalysesTests(ApiFixture api)
{
    private const string Article = "Ambassador calls report void\n\n"
        + "China's ambassador, Chen Xu, said on Friday that the report was “illegal and void”.\n\n“It closes the door – café,” he said.\n";

    static AnalysesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public async Task AnArticleIsAnsweredInTheShapesOfStoredOnes()
    {
        var analysis = await Analyse(Encoding.UTF8.GetBytes(Article), "text/plain", "?published=2022-09-10&url=https://example.org/1");
        Assert.Equal(
            ["text", "article", "actors", "mentions", "quotes", "events", "engineVersion", "links"],
            analysis.EnumerateObject().Select(property => property.Name));
        Assert.Equal(Article, analysis.GetProperty("text").GetString());
        var stored = await api.Get("/v1/articles/article-00");
        Assert.Equal(
            stored.EnumerateObject().Select(property => property.Name),
            analysis.GetProperty("article").EnumerateObject().Select(property => property.Name));
        Assert.Equal("2022-09-10", analysis.GetProperty("article").GetProperty("published").GetProperty("edtf").GetString());
        Assert.Equal("https://example.org/1", analysis.GetProperty("article").GetProperty("url").GetString());
    }

    [Fact]
    public async Task EverySpanSlicesToItsWords()
    {
        var analysis = await Analyse(Encoding.UTF8.GetBytes(Article), "text/plain; charset=utf-8");
        var text = analysis.GetProperty("text").GetString()!;
        Assert.All(Spans(analysis), span => SpanCheck.SlicesToItsWords(span, text));
    }

    [Theory]
    [InlineData("Ann Lee said the talks had failed.", "actor")]
    [InlineData("Two officials said the talks had failed.", "group")]
    [InlineData("The lawsuit said the talks had failed.", "document")]
    [InlineData("The law was “a joke”.", null)]
    public async Task TheKindOfSourceIsTold(string sentence, string? kind)
    {
        var quotes = (await Analyse(Encoding.UTF8.GetBytes($"Talks end\n\n{sentence}\n"), "text/plain")).GetProperty("quotes");
        Assert.Equal(kind, Assert.Single(quotes.EnumerateArray()).GetProperty("sourceKind").GetString());
    }

    [Fact]
    public async Task APageIsReadAsItsTextAndItsHead()
    {
        const string page = """
            <!doctype html><html><head><title>Report void – The Site</title><link rel="canonical" href="https://example.org/1">
            <meta property="article:published_time" content="2022-09-10T08:00:00Z"></head>
            <body><script>var a = "“No,” said Bob.";</script><h1>Report void</h1><p>“It closes the door,” said <b>Chen Xu</b>.</p></body></html>
            """;
        var analysis = await Analyse(Encoding.UTF8.GetBytes(page), "text/html");
        var text = analysis.GetProperty("text").GetString()!;
        Assert.Contains("said Chen Xu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bob", text, StringComparison.Ordinal);
        Assert.Equal("https://example.org/1", analysis.GetProperty("article").GetProperty("url").GetString());
        Assert.Equal("2022-09-10", analysis.GetProperty("article").GetProperty("published").GetProperty("edtf").GetString());
        Assert.All(Spans(analysis), span => SpanCheck.SlicesToItsWords(span, text));
    }

    [Fact]
    public async Task WhatTheRequestTellsGoesBeforeThePage()
    {
        var analysis = await Analyse(
            "<title>A</title><link rel=canonical href='https://example.org/1'><p>Words.</p>"u8.ToArray(), "text/html",
            "?url=https://example.org/2&published=2020");
        Assert.Equal("https://example.org/2", analysis.GetProperty("article").GetProperty("url").GetString());
        Assert.Equal("2020", analysis.GetProperty("article").GetProperty("published").GetProperty("edtf").GetString());
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("\"UTF-8\"", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16be", true)]
    [InlineData("windows-1252", false)]
    [InlineData("iso-8859-1", false)]
    public async Task TheCharsetIsHonoured(string charset, bool marked)
    {
        var name = charset.Trim('"').Replace("iso-8859-1", "windows-1252", StringComparison.Ordinal);
        var encoding = Encoding.GetEncoding(name);
        byte[] mark = marked ? encoding.GetPreamble() : [];
        var analysis = await Analyse([.. mark, .. encoding.GetBytes(Article)], $"text/plain; charset={charset}");
        Assert.Equal(Article, analysis.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Utf16TellsItsByteOrderByItsMark()
    {
        var analysis = await Analyse([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Article)], "text/plain; charset=utf-16");
        Assert.Equal(Article, analysis.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("text/csv")]
    [InlineData("nonsense")]
    [InlineData("text/plain; charset=klingon")]
    [InlineData("text/plain; charset=utf-7")]
    public async Task AnotherTypeIsNotRead(string? type)
    {
        var problem = await ApiFixture.Problem(await Send(Encoding.UTF8.GetBytes(Article), type), HttpStatusCode.UnsupportedMediaType);
        Assert.Equal("Content-Type", problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
        Assert.Contains("text/plain", problem.GetProperty("errors")[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACompressedBodyIsNotRead()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/analyses") { Content = new ByteArrayContent([1, 2, 3]) };
        request.Content.Headers.ContentType = new("text/plain");
        request.Content.Headers.ContentEncoding.Add("gzip");
        await ApiFixture.Problem(
            await api.Client.SendAsync(request, TestContext.Current.CancellationToken), HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x62, 0xFF, 0x63 }, "utf-8", 2)]
    [InlineData(new byte[] { 0xC3 }, "utf-8", 0)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, "utf-8", 1)]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "utf-8", 1)]
    public async Task WhatIsNoTextIsToldWithItsPlace(byte[] body, string charset, int place)
    {
        var problem = await ApiFixture.Problem(await Send(body, $"text/plain; charset={charset}"), HttpStatusCode.BadRequest);
        Assert.Equal("/problems/invalid-body", problem.GetProperty("type").GetString());
        Assert.Equal($"#byte={place}", problem.GetProperty("errors")[0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task HalfACharacterOfUtf16IsTold() =>
        await ApiFixture.Problem(await Send([0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], "text/plain; charset=utf-16"), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public async Task AnEmptyBodyIsTold(string body) =>
        await ApiFixture.Problem(await Send(Encoding.UTF8.GetBytes(body), "text/plain"), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABodyOverAMebibyteIsTooLarge(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/analyses");
        request.Content = new ByteArrayContent(new byte[(1 << 20) + 1]);
        request.Content.Headers.ContentType = new("text/plain");
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        await ApiFixture.Problem(
            await api.Client.SendAsync(request, TestContext.Current.CancellationToken), HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("\"\"\"\"''''““””")]
    [InlineData("<p><b>")]
    [InlineData("\n\n\n. ")]
    [InlineData("2022-")]
    [InlineData("- ( “")]
    [InlineData("\nSubscribe")]
    [InlineData("“a said “b” said (\"c\"). ")]
    [InlineData("the ")]
    [InlineData("said said said ")]
    [InlineData("Mr. ")]
    [InlineData("U.S. ")]
    [InlineData("“No,” said Ann. ")]
    public async Task AMebibyteOfAnythingIsAnswered(string piece) => await IsAnswered(piece, 1 << 20);

    [Theory]
    [InlineData("published=soon", "published")]
    [InlineData("published=2022-09-10&published=2022-09-11", "published")]
    [InlineData("url=javascript:alert(1)", "url")]
    [InlineData("url=/news/1", "url")]
    [InlineData("publised=2022", "publised")]
    public async Task AWrongParameterIsNamed(string query, string parameter)
    {
        var problem = await ApiFixture.Problem(
            await Send(Encoding.UTF8.GetBytes(Article), "text/plain", "?" + query), HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
    }

    private static IEnumerable<JsonElement> Spans(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("start", out _) && element.TryGetProperty("end", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Spans(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
        _ => [],
    };

    private async Task IsAnswered(string piece, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, length / Encoding.UTF8.GetByteCount(piece))));
        foreach (var type in (string[])["text/plain", "text/html", "text/markdown"])
        {
            using var response = await Send(bytes, type);
            Assert.True(
                (int)response.StatusCode is 200 or 400,
                $"{type}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        }
    }

    private async Task<JsonElement> Analyse(byte[] body, string type, string query = "")
    {
        using var response = await Send(body, type, query);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode} {answer}");
        Assert.True(response.Headers.CacheControl?.NoStore);
        return JsonDocument.Parse(answer).RootElement;
    }

    private async Task<HttpResponseMessage> Send(byte[] body, string? type, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/analyses" + query) { Content = new ByteArrayContent(body) };
        if (type is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
