using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>What the objects other than quotes say of themselves.</summary>
public sealed class ResourcesTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnArticleShowsItsParagraphsBoilerplateAndMentions()
    {
        var article = await api.Get("/v1/articles/article-01");
        var source = await api.Client.GetStringAsync("/v1/articles/article-01/source", Cancel);
        Assert.Equal(
            ["title", "body"],
            article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("kind").GetString()!));
        Assert.Equal("share", article.GetProperty("boilerplate")[0].GetProperty("kind").GetString());
        var spans = ((string[])["paragraphs", "boilerplate", "mentions"]).SelectMany(layer => article.GetProperty(layer).EnumerateArray());
        Assert.All(spans, span => SpanCheck.SlicesToItsWords(span, source));
        Assert.Equal(["zhang-jun", "chen-xu", "zhang-jun", "michelle-bachelet"],
            article.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("actor").GetProperty("id").GetString()!));
        Assert.Equal("""{"mentions":4,"quotes":5,"events":1}""", article.GetProperty("counts").GetRawText());
        Assert.Equal(
            """{"publisher":"reuters","url":null,"date":{"edtf":"2022-08","earliest":"2022-08-01","latest":"2022-08-31"},"evidence":"same words"}""",
            article.GetProperty("copyOf").GetRawText());
        Assert.Equal("curated", article.GetProperty("published").GetProperty("basis").GetString());
    }

    [Fact]
    public async Task AListedArticleIsTheStartOfTheWholeOne()
    {
        var listed = (await api.Get("/v1/articles?outlet=news5s&limit=1")).GetProperty("items")[0];
        var whole = await api.Get(listed.GetProperty("links").GetProperty("self").GetString()!);
        foreach (var property in listed.EnumerateObject())
            Assert.Equal(property.Value.GetRawText(), whole.GetProperty(property.Name).GetRawText());
        Assert.Equal("id", whole.EnumerateObject().First().Name);
    }

    [Fact]
    public async Task TheSourceIsTheDocumentAsDecoded()
    {
        using var response = await api.Client.GetAsync("/v1/articles/article-02/source", Cancel);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var expected = PrintedCorpus.Build().Articles.Single(article => article.Article.Id == "article-02").Article.Text;
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(Cancel));
        Assert.Contains("\r\n", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnActorShowsItsOfficesAndWhereItIsMentioned()
    {
        var actor = await api.Get("/v1/actors/chen-xu");
        Assert.Equal("""{"mentions":12,"quotes":11,"events":0,"articles":12}""", actor.GetProperty("counts").GetRawText());
        Assert.Equal(
            """{"title":"Ambassador","organization":{"id":"china","name":"China"},"from":{"edtf":"2019","earliest":"2019-01-01","latest":"2019-12-31"},"to":{"edtf":"2022-09/..","earliest":"2022-09-01","latest":null}}""",
            actor.GetProperty("offices")[0].GetRawText());
        Assert.Equal(12, actor.GetProperty("mentionedIn").GetArrayLength());
        Assert.Equal("the ambassador", actor.GetProperty("mentionedIn")[0].GetProperty("first").GetProperty("text").GetString());
    }

    [Fact]
    public async Task AnUtteranceComparesItsRenderings()
    {
        var utterance = await api.Get("/v1/utterances/u-shared");
        var renderings = utterance.GetProperty("renderings").EnumerateArray().ToList();
        Assert.Equal(12, renderings.Count);
        Assert.Equal(JsonValueKind.Null, renderings[0].GetProperty("differences").ValueKind);
        Assert.All(renderings.Skip(1), rendering => Assert.Equal(rendering.GetProperty("text").GetString(),
            string.Concat(rendering.GetProperty("differences").EnumerateArray()
                .Where(part => part.GetProperty("op").GetString() != "delete").Select(part => part.GetProperty("text").GetString()))));
    }

    [Fact]
    public async Task AnEventShowsItsReportsAndWhereTheyDisagree()
    {
        var happening = await api.Get("/v1/events/e-article-01");
        Assert.Equal("accuse", happening.GetProperty("type").GetString());
        Assert.Equal("One says May, another June.", happening.GetProperty("disagreements")[0].GetString());
        Assert.Equal(
            """[{"actor":{"id":"michelle-bachelet","name":"Michelle Bachelet"},"role":"source"},{"actor":{"id":"china","name":"China"},"role":"target"}]""",
            happening.GetProperty("participants").GetRawText());
        var report = happening.GetProperty("reports")[0];
        Assert.Equal("visited", report.GetProperty("trigger").GetProperty("text").GetString());
        Assert.Equal("Monday", report.GetProperty("dateWords").GetProperty("text").GetString());
        Assert.Equal("Bachelet", report.GetProperty("participants")[0].GetProperty("words").GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("participants")[1].GetProperty("words").ValueKind);
    }

    [Fact]
    public async Task TheCorpusCountsWhatItHolds()
    {
        var corpus = await api.Get("/v1/corpus");
        Assert.Equal("first", corpus.GetProperty("snapshot").GetString());
        Assert.Equal("1970-01-01T00:00:00+00:00", corpus.GetProperty("builtAt").GetString());
        Assert.Equal(PrintedCorpus.Articles, corpus.GetProperty("counts").GetProperty("articles").GetInt32());
        Assert.Equal(PrintedCorpus.Quotes, corpus.GetProperty("counts").GetProperty("quotes").GetInt32());
    }

    [Fact]
    public async Task EveryLinkLeadsSomewhere()
    {
        var links = new HashSet<string>();
        foreach (var resource in (string[])["quotes", "utterances", "actors", "events", "articles", "outlets"])
            foreach (var item in (await api.Get($"/v1/{resource}?limit=3")).GetProperty("items").EnumerateArray())
                links.UnionWith(item.GetProperty("links").EnumerateObject().Select(link => link.Value.GetString()!));
        links.UnionWith((await api.Get("/v1/corpus")).GetProperty("links").EnumerateObject().Select(link => link.Value.GetString()!));
        foreach (var link in links)
        {
            using var response = await api.Client.GetAsync(link, Cancel);
            Assert.True(response.IsSuccessStatusCode, $"{link}: {(int)response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/health/live", """{"status":"live","snapshot":null}""")]
    [InlineData("/health/ready", """{"status":"ready","snapshot":"first"}""")]
    public async Task HealthIsTold(string address, string expected) => Assert.Equal(expected, (await api.Get(address)).GetRawText());
}
