using System.Net;
using AngleSharp.Html.Parser;
using OnRecord.Api.Http.Problems;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Every kind of problem is explained at its address, to programs and to people.</summary>
public sealed class ProblemPagesTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses() => [.. ProblemType.All.Select(type => type.Address), "/problems"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task ABrowserGetsAPageThatIsWholeWithoutStyleOrScript(string address)
    {
        using var response = await Ask(address, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("style-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var html = await response.Content.ReadAsStringAsync(Cancel);
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.StartsWith(page.QuerySelector("h1")!.TextContent, page.Title, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script, [onclick], img:not([alt])"));
        Assert.Equal("stylesheet", Assert.Single(page.QuerySelectorAll("link")).GetAttribute("rel"));
        foreach (var link in page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Distinct())
            Assert.Equal(HttpStatusCode.OK, (await api.Client.GetAsync(link, Cancel)).StatusCode);
    }

    [Fact]
    public async Task APageSaysWhatTheKindMeansWhatToDoAndShowsOne()
    {
        foreach (var type in ProblemType.All)
        {
            using var response = await Ask(type.Address, "text/html");
            var text = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancel)).Body!.TextContent;
            foreach (var part in (string[])[type.Title, type.Meaning, type.Remedy, type.Address])
                Assert.Contains(part.Replace("`", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
            Assert.Contains($"\"status\": {type.Status}", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AProgramGetsJsonAndAnExampleOfTheKind()
    {
        var items = (await api.Get("/problems")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(ProblemType.All.Select(type => type.Slug), items.Select(item => item.GetProperty("id").GetString()));
        foreach (var item in items)
        {
            var one = await api.Get(item.GetProperty("links").GetProperty("self").GetString()!);
            Assert.Equal(item.GetRawText(), one.GetRawText());
            foreach (var name in (string[])["type", "title", "status"])
                Assert.Equal(one.GetProperty(name).GetRawText(), one.GetProperty("example").GetProperty(name).GetRawText());
        }
    }

    [Theory]
    [InlineData("/problems", "/problems/not-found")]
    [InlineData("/problems/busy", "The service cannot take this now")]
    [InlineData("/problems/busy?format=text", "The service cannot take this now")]
    public async Task ATerminalGetsText(string address, string expected)
    {
        using var response = await Ask(address, address.Contains('?', StringComparison.Ordinal) ? "*/*" : "text/plain");
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept", response.Headers.Vary.Single());
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryProblemLeadsToItsPage()
    {
        var problem = await api.Problem("/v1/quotes?limit=0", HttpStatusCode.BadRequest);
        var page = await api.Client.GetStringAsync(problem.GetProperty("type").GetString(), Cancel);
        Assert.Contains(problem.GetProperty("title").GetString()!, page, StringComparison.Ordinal);
    }

    [Fact]
    public void KindsAreToldApart()
    {
        Assert.Equal(ProblemType.All.Count, ProblemType.All.Select(type => type.Slug).Distinct().Count());
        Assert.Equal(ProblemType.All.Count, ProblemType.All.Select(type => type.Title).Distinct().Count());
        Assert.Equal(ProblemType.All.Select(type => type.Status).Order(), ProblemType.All.Select(type => type.Status));
    }

    private async Task<HttpResponseMessage> Ask(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await api.Client.SendAsync(request, Cancel);
    }
}
