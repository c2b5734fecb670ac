using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>An article's own words, plain and marked.</summary>
public sealed class ArticleTextTests(ApiFixture printed, OddFixture odd) : IClassFixture<OddFixture>
{
    private const string Address = $"/v1/articles/{OddCorpus.Id}/text";

    [Fact]
    public async Task PlainTextIsTheParagraphsWithoutTheBoilerplate()
    {
        using var response = await odd.Get(Address);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            "😀 Odd <b>title</b> & more\n\nA \uFFFD summary\n\nCross & head\n\n"
                + "👍🏽 “It is <i>void</i> & 👨‍👩‍👧 null,” said Ann. “Never,\rever 😀”\n\none <script>alert(3)</script>\n\ntwo",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("?annotated=html", null)]
    [InlineData("?format=html", null)]
    [InlineData("?annotated=html&format=html", null)]
    [InlineData("?annotated=html", "text/plain")]
    [InlineData("", "text/html,application/xhtml+xml,*/*;q=0.8")]
    public async Task HtmlIsAskedForByParameterOrByAccept(string query, string? accept)
    {
        using var response = await odd.Get(Address + query, accept);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task EveryParagraphIsAnElementWithItsVeryText()
    {
        var article = await Article();
        Assert.Equal(
            [
                ("H1", null, "😀 Odd <b>title</b> & more"), ("P", "on-record-standfirst", "A \uFFFD summary"), ("H2", null, "Cross & head"),
                ("P", null, "👍🏽 “It is <i>void</i> & 👨‍👩‍👧 null,” said Ann. “Never,\rever 😀”"),
                ("LI", null, "one <script>alert(3)</script>"), ("LI", null, "two"),
            ],
            article.QuerySelectorAll("h1,h2,p,li").Select(block => (block.TagName, block.GetAttribute("class"), block.TextContent)));
        Assert.Equal(2, article.QuerySelector("ul")!.ChildElementCount);
    }

    [Fact]
    public async Task TheFragmentIsOneElementInTheLanguageOfTheArticle()
    {
        var article = await Article();
        Assert.Equal(
            ("", "auto", OddCorpus.Id, $"/v1/articles/{OddCorpus.Id}"),
            (article.GetAttribute("lang"), article.GetAttribute("dir"), article.GetAttribute("data-article"),
                article.GetAttribute("data-address")));
        var english = await printed.Client.GetStringAsync(
            "/v1/articles/article-00/text?format=html", TestContext.Current.CancellationToken);
        Assert.Contains("lang=\"en\"", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarksThatCrossAreSplitWithQuotesOutside()
    {
        var marks = (await Article()).QuerySelectorAll("mark");
        Assert.Equal(
            [
                ("quote", false, 0, "It is <i>void</i> & 👨‍👩‍👧 null"), ("event", false, 1, "<i>void</i> & 👨‍👩‍👧 null"),
                ("event", true, 0, ",” said Ann"), ("mention", false, 1, "Ann"), ("quote", true, 0, "Never,\rever 😀"),
            ],
            marks.Select(mark => (
                mark.ClassName!["on-record-".Length..], mark.HasAttribute("data-continued"),
                mark.Ancestors<IElement>().Count(outer => outer.TagName == "MARK"), mark.TextContent)));
    }

    [Fact]
    public async Task MarksSayWhatTheyAre()
    {
        var article = await Article();
        var quote = article.QuerySelector("mark.on-record-quote")!;
        Assert.StartsWith("/v1/quotes/q-", quote.GetAttribute("data-address"), StringComparison.Ordinal);
        Assert.Equal($"/v1/quotes/{quote.GetAttribute("data-quote")}", quote.GetAttribute("data-address"));
        Assert.Equal(
            ("ann", "direct", "0.9", $"Direct quote by {OddCorpus.Speaker}"),
            (quote.GetAttribute("data-speaker"), quote.GetAttribute("data-quote-kind"), quote.GetAttribute("data-confidence"),
                quote.GetAttribute("title")));
        var happening = article.QuerySelector("mark.on-record-event")!;
        Assert.Equal(
            ("e-odd", "/v1/events/e-odd", "negated"),
            (happening.GetAttribute("data-event"), happening.GetAttribute("data-address"), happening.GetAttribute("data-factuality")));
        Assert.Equal($"Event: {OddCorpus.EventTitle} (said not to have taken place)", happening.GetAttribute("title"));
        Assert.Equal("ann", article.QuerySelector("mark.on-record-mention")!.GetAttribute("data-actor"));
    }

    [Fact]
    public async Task AnArticleWithoutParagraphsIsEmpty()
    {
        Assert.Equal("", await odd.Text($"/v1/articles/{OddCorpus.Empty}/text"));
        Assert.Empty(Parse(await odd.Text($"/v1/articles/{OddCorpus.Empty}/text?format=html")).Children);
    }

    [Theory]
    [InlineData("annotated=htm", "annotated")]
    [InlineData("annotated=text", "annotated")]
    [InlineData("annotated=html&format=text", "annotated")]
    [InlineData("format=json", "format")]
    [InlineData("annotate=html", "annotate")]
    public async Task AWrongParameterIsNamed(string query, string parameter)
    {
        var problem = await printed.Problem($"/v1/articles/article-00/text?{query}", HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?annotated=html")]
    public async Task AnUnknownArticleIsNotFound(string query) =>
        await printed.Problem($"/v1/articles/nobody/text{query}", HttpStatusCode.NotFound);

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!.Children.Single();

    private async Task<IElement> Article() => Parse(await odd.Text(Address + "?annotated=html"));
}
