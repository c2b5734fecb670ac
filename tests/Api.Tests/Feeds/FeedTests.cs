using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using OnRecord.Api.Feeds;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Feeds;

/// <summary>Lists as Atom feeds.</summary>
public sealed class FeedTests(ApiFixture api)
{
    private static readonly XNamespace Atom = AtomDocument.Atom;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("quotes", PrintedCorpus.Quotes)]
    [InlineData("articles", PrintedCorpus.Articles)]
    public async Task AFeedIsValidAtomWithAnEntryForEveryItem(string resource, int count)
    {
        using var response = await api.Client.GetAsync($"/v1/{resource}.atom?limit=200", Cancel);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.ETag);
        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(count, AtomDocument.Check(text).Elements(Atom + "entry").Count());

        using var reader = XmlReader.Create(new StringReader(text));
        var read = SyndicationFeed.Load(reader);
        Assert.Equal(count, read.Items.Count());
        Assert.All(read.Items, item => Assert.NotEmpty(item.Links));
    }

    [Fact]
    public async Task EntriesLeadToWhatTheListLeadsTo()
    {
        var listed = (await api.Get("/v1/quotes?speaker=chen-xu&kind=-indirect&limit=200")).GetProperty("items").EnumerateArray()
            .Select(item => new Uri(api.Address, item.GetProperty("links").GetProperty("self").GetString()!).ToString()).ToList();
        var feed = await Feed("/v1/quotes.atom?speaker=chen-xu&kind=-indirect&limit=200");
        Assert.Equal(listed, feed.Elements(Atom + "entry").Select(entry => AtomDocument.Links(entry, "self").Single()));
        Assert.NotEmpty(listed);
        Assert.All(
            feed.Elements(Atom + "entry"),
            entry => Assert.Equal("Chen Xu", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value));
        using var self = await api.Client.GetAsync(AtomDocument.Links(feed, "alternate").Single(), Cancel);
        Assert.Equal(HttpStatusCode.OK, self.StatusCode);
    }

    [Fact]
    public async Task EntriesHaveTheKindOfSourceAsACategoryWhereThereIsOne()
    {
        var feed = await Feed("/v1/quotes.atom?article=article-11");
        Assert.Equal(
            ["person", "group", "document", "other", null],
            feed.Elements(Atom + "entry").Select(entry => entry.Elements(Atom + "category")
                .Where(category => (string?)category.Attribute("scheme") == "sourceKind")
                .Select(category => (string?)category.Attribute("term")).SingleOrDefault()));
    }

    [Fact]
    public async Task PagesAreOneFeedAndMeetEveryEntryOnce()
    {
        var pages = new List<XElement>();
        for (var next = "/v1/quotes.atom?limit=7&sort=confidence"; next is not null;)
        {
            pages.Add(await Feed(next));
            next = AtomDocument.Links(pages[^1], "next").SingleOrDefault();
        }
        var whole = await Feed("/v1/quotes.atom?limit=200&sort=confidence");
        Assert.Equal(Ids(whole), pages.SelectMany(Ids));
        Assert.Single(pages.Select(page => page.Element(Atom + "id")!.Value).Distinct());
        Assert.NotEqual(whole.Element(Atom + "id")!.Value, (await Feed("/v1/articles.atom")).Element(Atom + "id")!.Value);
    }

    [Fact]
    public async Task AnEntryIsDatedByPublicationAndElseByTheSnapshot()
    {
        var entries = (await Feed("/v1/articles.atom?limit=200")).Elements(Atom + "entry")
            .ToDictionary(entry => new Uri(AtomDocument.Links(entry, "self").Single()).AbsolutePath, entry => entry);
        Assert.Equal("2022-09-01T00:00:00Z", Published("article-00"));
        Assert.Equal("2022-07-20T00:00:00Z", Published("article-03"));
        Assert.Null(Published("article-05"));
        Assert.Equal("1970-01-01T00:00:00Z", entries["/v1/articles/article-05"].Element(Atom + "updated")!.Value);
        Assert.Equal("https://interreviewed.example/0", AtomDocument.Links(entries["/v1/articles/article-00"], "alternate").Single());
        Assert.Equal("en", (string?)entries["/v1/articles/article-00"].Attribute(XNamespace.Xml + "lang"));

        string? Published(string id)
        {
            var entry = entries[$"/v1/articles/{id}"];
            var published = entry.Element(Atom + "published")?.Value;
            Assert.True(published is null || published == entry.Element(Atom + "updated")!.Value);
            return published;
        }
    }

    [Fact]
    public async Task ATitleIsTextWhateverItHolds()
    {
        using var folder = new TemporaryFolder();
        var corpus = PrintedCorpus.Build();
        string[] titles =
            ["<script>alert('&')</script>", "null\0bell\a", "lone \ud83d surrogate", "😀 emoji \ufffe", "]]> \r\n tab\t", "\v"];
        ApiFixture.Publish(
            folder.Path,
            corpus with
            {
                Articles = [.. corpus.Articles.Select((article, place) => article with
                {
                    Article = article.Article with
                    {
                        Title = titles[place % titles.Length],
                        Url = place % 2 == 0 ? "javascript:alert(1)" : "https://press.example/a b?<ü>",
                        Standfirst = titles[(place + 1) % titles.Length],
                        Bylines = [titles[(place + 2) % titles.Length]],
                    },
                })],
            },
            "odd");
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        var text = await client.GetStringAsync("/v1/articles.atom?limit=200", Cancel);
        var feed = AtomDocument.Check(text);
        var shown = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToHashSet();
        Assert.Equal(
            ["<script>alert('&')</script>", "null\ufffdbell\ufffd", "lone \ufffd surrogate", "😀 emoji \ufffd", "]]> tab", "\ufffd"],
            titles.Select(title => FeedText.Line(title, 120)));
        Assert.Superset(titles.Select(title => FeedText.Line(title, 120)).ToHashSet(), shown);
        Assert.DoesNotContain("javascript:", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinksAreOfTheHostThatWasAskedAndIdsAreNot()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes.atom?limit=3");
        request.Headers.Host = "press.example";
        using var response = await api.Client.SendAsync(request, Cancel);
        var other = AtomDocument.Check(await response.Content.ReadAsStringAsync(Cancel));
        var feed = await Feed("/v1/quotes.atom?limit=3");
        Assert.Equal(Ids(feed), Ids(other));
        Assert.Equal(feed.Element(Atom + "id")!.Value, other.Element(Atom + "id")!.Value);
        Assert.All(Links(other), link => Assert.StartsWith("http://press.example/v1/", link, StringComparison.Ordinal));
        Assert.All(Links(feed), link => Assert.StartsWith(api.Address.ToString(), link, StringComparison.Ordinal));

        static IEnumerable<string> Links(XElement feed) => feed.Descendants(Atom + "link").Select(link => (string)link.Attribute("href")!);
    }

    [Fact]
    public async Task MistakesAreProblemsAsInTheList()
    {
        foreach (var query in (string[])["speeker=zhang-jun", "fields=id", "facets=kind", "highlight=true&q=word", "limit=0"])
            await api.Problem($"/v1/quotes.atom?{query}", HttpStatusCode.BadRequest);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/quotes.atom");
        request.Headers.Accept.ParseAdd("image/png");
        await ApiFixture.Problem(await api.Client.SendAsync(request, Cancel), HttpStatusCode.NotAcceptable);
        Assert.Empty((await Feed("/v1/quotes.atom?speaker=nobody")).Elements(Atom + "entry"));
    }

    private static IEnumerable<string> Ids(XElement feed) =>
        feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value);

    private async Task<XElement> Feed(string address) => AtomDocument.Check(await api.Client.GetStringAsync(address, Cancel));
}
