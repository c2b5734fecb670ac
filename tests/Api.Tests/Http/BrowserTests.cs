using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Swagger UI as a person meets it, in Debian's chromium.</summary>
/// <remarks>
/// <c>ONRECORD_CHROMIUM</c> names another executable. Without one the tests are skipped, unless <c>ONRECORD_REQUIRE_BROWSER</c> is 1.
/// <c>ONRECORD_SCREENSHOTS</c> names a folder that pictures of the page are written to.
/// </remarks>
public sealed class BrowserTests(ApiFixture api)
{
    // A busy machine takes its time over a page of this size; nothing here waits longer than it must.
    private const int PatienceMilliseconds = 60_000;

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task TryItOutShowsTheQuotesOfASpeaker(int width, int height)
    {
        await using var browser = await Launch();
        var (page, complaints) = await Open(browser, width, height);
        var paths = JsonNode.Parse(await api.Client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!["paths"]!;
        await Assertions.Expect(page.Locator(".opblock")).ToHaveCountAsync(paths.AsObject().Sum(path => path.Value!.AsObject().Count));
        await Assertions.Expect(page.Locator(".info .title")).ToContainTextAsync("On Record");
        await Picture(page, $"start-{width}");

        var quotes = page.Locator("#operations-Quotes-listQuotes");
        await quotes.Locator(".opblock-summary-control").ClickAsync();
        await quotes.Locator(".try-out__btn").ClickAsync();
        await Assertions.Expect(quotes.Locator("tr[data-param-name=speaker] input")).ToHaveValueAsync("zhang-jun");
        await Picture(page, $"try-{width}");
        await quotes.Locator(".execute").ClickAsync();
        var answer = quotes.Locator(".live-responses-table .response");
        await Assertions.Expect(answer.Locator(".response-col_status").First).ToContainTextAsync("200");
        await Assertions.Expect(answer.Locator(".highlight-code").First).ToContainTextAsync("Zhang Jun");
        await answer.ScrollIntoViewIfNeededAsync();
        await Picture(page, $"answer-{width}");
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task AnArticleCanBeAnalysedInThePage(int width, int height)
    {
        await using var browser = await Launch();
        var (page, complaints) = await Open(browser, width, height);
        var analyses = page.Locator("#operations-Analyses-createAnalysis");
        await analyses.Locator(".opblock-summary-control").ClickAsync();
        await analyses.Locator(".try-out__btn").ClickAsync();
        await analyses.Locator(".execute").ClickAsync();
        var answer = analyses.Locator(".live-responses-table .response");
        await Assertions.Expect(answer.Locator(".response-col_status").First).ToContainTextAsync("200");
        await Assertions.Expect(answer.Locator(".highlight-code").First).ToContainTextAsync("Ambassador calls report void");
        await Picture(page, $"analysis-{width}");
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task AKindOfProblemIsAPage(int width, int height)
    {
        await using var browser = await Launch();
        var (page, complaints) = await Open(browser, width, height, "/problems");
        await Picture(page, $"problems-{width}");
        await page.GetByRole(AriaRole.Link, new() { Name = "A parameter cannot be used" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("A parameter cannot be used");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("max-width", "704px");
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Picture(page, $"problem-{width}");
        Assert.Empty(complaints);
    }

    /// <summary>Opens a page, the front door unless told, and gathers whatever it complains of or asks of another host.</summary>
    private async Task<(IPage Page, List<string> Complaints)> Open(IBrowser browser, int width, int height, string address = "/")
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        page.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed");
        page.Request += (_, request) => complaints.AddRange(IsHere(request.Url) ? [] : [$"{request.Url} is elsewhere"]);
        await page.GotoAsync(new Uri(api.Address, address).ToString());
        return (page, complaints);
    }

    private bool IsHere(string url) =>
        url.StartsWith(api.Address.ToString(), StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);

    private static async Task<IBrowser> Launch()
    {
        var executable = Environment.GetEnvironmentVariable("ONRECORD_CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(executable))
        {
            Assert.False(
                Environment.GetEnvironmentVariable("ONRECORD_REQUIRE_BROWSER") == "1",
                $"There is no browser at {executable}, and ONRECORD_REQUIRE_BROWSER is 1.");
            Assert.Skip($"There is no browser at {executable}: install chromium, or name one in ONRECORD_CHROMIUM.");
        }
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ONRECORD_SCREENSHOTS") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
