using OnRecord.Domain.Articles;
using OnRecord.Domain.Tests.Pipeline;
using OnRecord.Domain.Tests.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Articles;

public sealed class HtmlPageTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en-GB"><head>
        <title>Report released at last - Example News</title>
        <meta property="og:title" content="Report released | Example News">
        <meta property="og:site_name" content="Example News"><meta name="author" content="Ann Smith">
        <meta property="article:published_time" content="2022-08-31T22:04:00+02:00">
        <link rel="canonical" href="https://example.org/report"><style>p{color:red}</style>
        <script>if (a<b && c>"d") document.write("<p>never</p>");</script></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <form action="/"><div class="wrap"><article><header><h1>Report  released
        at last</h1></header><p>By Ann Smith</p>
        <p>The office <b>published</b> its report on&nbsp;Wednesday, after years &amp; years.<p>&ldquo;We waited,&rdquo; she said.<br>
        &ldquo;Nobody came.&rdquo;<br><br>She left.</p><!-- <p>hidden</p> -->
        <h2>What it says</h2><ul><li>One thing</li><li><p>Another</p></li></ul>
        <figure><img src="a.jpg"><figcaption>The office</figcaption></figure>
        <aside><p>Read also: more</p></aside><p style="display: none">secret</p>
        <table><tr><td>1</td><td>2</td></tr></table><footer>© 2022 Reuters</footer></article></div></form>
        <footer><p>About us</p></footer></body></html>
        """;

    [Fact]
    public void ParagraphsAreDividedByBlankLines() => Assert.Equal(
        """
        Report released at last

        By Ann Smith

        The office published its report on&nbsp;Wednesday, after years & years.

        “We waited,” she said.
        “Nobody came.”

        She left.

        What it says

        • One thing

        • Another

        1 2

        © 2022 Reuters
        """.ReplaceLineEndings("\n").Replace("&nbsp;", "\u00A0", StringComparison.Ordinal),
        HtmlPage.Read(Page).Text);

    [Fact]
    public void HeadIsRead()
    {
        var head = HtmlPage.Read(Page).Metadata;
        Assert.Equal("Report released at last", head.Title);
        Assert.Equal("2022-08-31", head.Published?.Edtf);
        Assert.Equal("https://example.org/report", head.CanonicalUrl);
        Assert.Equal("Ann Smith", head.Author);
        Assert.Equal("Example News", head.SiteName);
        Assert.Equal("en-GB", head.Language);
    }

    [Fact]
    public void LinkedDataIsReadWhereTheHeadIsSilent()
    {
        var head = HtmlPage.Read("""
            <title>Report released | Site</title><script type="application/ld+json">{ broken</script>
            <script type='application/ld+json'>{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Report released","datePublished":"2022-08-31",
            "author":[{"name":"Ann Smith"},{"name":"Ben Jones"}],"publisher":{"name":"Site"}}]}</script><p>Words.</p>
            """).Metadata;
        Assert.Equal(("Report released", "2022-08-31", "Ann Smith, Ben Jones", "Site"),
            (head.Title, head.Published?.Edtf, head.Author, head.SiteName));
    }

    [Fact]
    public void PageOfNothingHasNoText()
    {
        Assert.Equal("", HtmlPage.Read("").Text);
        Assert.Equal("", HtmlPage.Read("<script>x</script><p> &nbsp; </p>").Text);
    }

    [Fact]
    public void UnclosedElementsDoNotSwallowThePage() => Assert.Equal(
        "One.\n\nTwo.\n\nThree < 4.",
        HtmlPage.Read("<nav><p>One.<aside><p hidden>Two.<button><p>Three &lt; 4.<template>").Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>x")]
    [InlineData("<nav></aside>")]
    [InlineData("<nav><nav></nav>")]
    [InlineData("<article><p>x")]
    [InlineData("<h1>x")]
    [InlineData("<script")]
    [InlineData("<script>")]
    [InlineData("<script</script")]
    [InlineData("<noscript>")]
    [InlineData("<!--")]
    [InlineData("<a b='")]
    [InlineData("&amp;")]
    [InlineData("<br>")]
    [InlineData("<meta name=a content=b>")]
    [InlineData("<script type=ld+json>[[[[[</script>")]
    public void DeepAndBrokenPagesTakeLinearTime(string piece)
    {
        var time = ThreadClock.Time(() => HtmlPage.Read(string.Concat(Enumerable.Repeat(piece, 100_000)) + "<p>End.</p>"));
        Assert.True(time < TimeSpan.FromSeconds(10), $"It took {time}.");
    }

    [Fact]
    public void AnyTextIsReadAsAPage() => AnyText.Check(text =>
    {
        var page = HtmlPage.Read("<p>" + text.Replace("x", "<p", StringComparison.Ordinal).Replace(".", ">", StringComparison.Ordinal));
        Assert.Equal(page.Text, page.Text.Trim('\n', ' '));
    });
}
