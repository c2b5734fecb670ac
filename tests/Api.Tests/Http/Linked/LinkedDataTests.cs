using System.Net;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>Objects in the terms of schema.org.</summary>
public sealed class LinkedDataTests(ApiFixture printed, OddFixture odd) : IClassFixture<OddFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("quotes", "Quotation")]
    [InlineData("utterances", "Quotation")]
    [InlineData("articles", "NewsArticle")]
    [InlineData("outlets", "NewsMediaOrganization")]
    public async Task EveryObjectHasItsContextTypeAndAddress(string resource, string type)
    {
        foreach (var item in (await printed.Get($"/v1/{resource}?limit=200")).GetProperty("items").EnumerateArray())
        {
            var address = item.GetProperty("links").GetProperty("self").GetString()!;
            var linked = await Get(address);
            Assert.Equal(["@context", "@type", "@id"], linked.EnumerateObject().Take(3).Select(property => property.Name));
            Assert.Equal("https://schema.org", linked.GetProperty("@context").GetString());
            Assert.Equal(type, linked.GetProperty("@type").GetString());
            Assert.Equal(printed.Address.ToString().TrimEnd('/') + address, linked.GetProperty("@id").GetString());
        }
    }

    [Fact]
    public async Task AQuotationNamesItsSpeakerArticleAndUtterance()
    {
        var id = await First("/v1/quotes?article=article-00&kind=direct&speaker=zhang-jun");
        var quotation = await Get($"/v1/quotes/{id}");
        Assert.Equal("The report closes the door of cooperation.", quotation.GetProperty("text").GetString());
        foreach (var property in (string[])["creator", "spokenByCharacter"])
        {
            var actor = quotation.GetProperty(property);
            Assert.EndsWith("/v1/actors/zhang-jun", actor.GetProperty("@id").GetString(), StringComparison.Ordinal);
            Assert.Equal("Zhang Jun", actor.GetProperty("name").GetString());
        }
        var article = quotation.GetProperty("isPartOf");
        Assert.Equal(
            ("NewsArticle", "Headline 0 – café"), (article.GetProperty("@type").GetString(), article.GetProperty("headline").GetString()));
        Assert.EndsWith(
            "/v1/utterances/u-shared", quotation.GetProperty("exampleOfWork").GetProperty("@id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnIndirectQuoteHasNoCreator()
    {
        var quotation = await Get($"/v1/quotes/{await First("/v1/quotes?kind=indirect&speaker=any")}");
        Assert.True(quotation.TryGetProperty("spokenByCharacter", out _));
        Assert.False(quotation.TryGetProperty("creator", out _));
    }

    [Fact]
    public async Task AnUnresolvedSpeakerIsCreditedByTheWordsOfTheSource()
    {
        var quotation = await Get($"/v1/quotes/{await First("/v1/quotes?speaker=null&kind=direct")}");
        Assert.False(quotation.TryGetProperty("spokenByCharacter", out _));
        Assert.Equal("zhang-jun", quotation.GetProperty("creditText").GetString());
    }

    [Fact]
    public async Task DatesThatIso8601CannotSayAreNotRounded()
    {
        Assert.Equal("2022-09-01", (await Get("/v1/articles/article-00")).GetProperty("datePublished").GetString());
        Assert.Equal("2022-08", (await Get("/v1/articles/article-02")).GetProperty("datePublished").GetString());
        var about = await Get("/v1/articles/article-04");
        Assert.Equal("2022-07-04~", about.GetProperty("temporal").GetString());
        Assert.False(about.TryGetProperty("datePublished", out _));
        var unknown = await Get("/v1/articles/article-05");
        Assert.False(unknown.TryGetProperty("temporal", out _) || unknown.TryGetProperty("datePublished", out _));
    }

    [Fact]
    public async Task ANewsArticleNamesPublisherAgencyOriginalAndWhomItMentions()
    {
        var article = await Get("/v1/articles/article-00");
        Assert.Equal("Interreviewed", article.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("Reuters", article.GetProperty("sourceOrganization").GetProperty("name").GetString());
        Assert.Equal("Ann Writer", article.GetProperty("author")[0].GetProperty("name").GetString());
        Assert.Equal("What happened", article.GetProperty("abstract").GetString());
        Assert.Equal("https://interreviewed.example/0", article.GetProperty("url").GetString());
        Assert.Equal(
            ["chen-xu", "michelle-bachelet", "zhang-jun"],
            article.GetProperty("mentions").EnumerateArray().Select(actor => actor.GetProperty("@id").GetString()!.Split('/')[^1]).Order());
        Assert.Equal("2022-08", (await Get("/v1/articles/article-01")).GetProperty("isBasedOn").GetProperty("datePublished").GetString());
    }

    [Theory]
    [InlineData("michelle-bachelet", "\"Person\"")]
    [InlineData("china", """["Country","Organization"]""")]
    [InlineData("diplomats", "\"Organization\"")]
    public async Task AnActorIsAPersonAnOrganizationOrACountry(string id, string type) =>
        Assert.Equal(type, (await Get($"/v1/actors/{id}")).GetProperty("@type").GetRawText());

    [Fact]
    public async Task APersonIsTheSameAsItsWikidataItemAndHasItsOffices()
    {
        Assert.Equal("http://www.wikidata.org/entity/Q320", (await Get("/v1/actors/michelle-bachelet")).GetProperty("sameAs").GetString());
        var memberships = (await Get("/v1/actors/chen-xu")).GetProperty("memberOf");
        Assert.Equal("China", memberships[0].GetProperty("name").GetString());
        var office = memberships[1];
        Assert.Equal(
            ("OrganizationRole", "Ambassador", "2019"),
            (office.GetProperty("@type").GetString(), office.GetProperty("roleName").GetString(),
                office.GetProperty("startDate").GetString()));
        Assert.False(office.TryGetProperty("endDate", out _), "an office held still in September 2022 did not end then");
    }

    [Fact]
    public async Task AnEventSaysWhoDidWhatToWhomAndWhetherItTookPlace()
    {
        var happening = JsonDocument.Parse(await odd.Text("/v1/events/e-odd?format=jsonld")).RootElement;
        Assert.Equal("""["Event","Action"]""", happening.GetProperty("@type").GetRawText());
        Assert.Equal("http://schema.org/FailedActionStatus", happening.GetProperty("actionStatus").GetProperty("@id").GetString());
        Assert.Equal("Said not to have taken place. One says so.", happening.GetProperty("description").GetString());
        Assert.Equal(OddCorpus.EventTitle, happening.GetProperty("name").GetString());
        Assert.Equal($"{OddFixture.Origin}/v1/actors/ann", happening.GetProperty("agent")[0].GetProperty("@id").GetString());
        Assert.Equal($"{OddFixture.Origin}/v1/actors/china", happening.GetProperty("object")[0].GetProperty("@id").GetString());
        Assert.Equal(
            ("2022-05", "2022-08-31"), (happening.GetProperty("startDate").GetString(), happening.GetProperty("endDate").GetString()));
        var report = happening.GetProperty("subjectOf")[0];
        Assert.Equal($"{OddFixture.Origin}/v1/articles/{OddCorpus.Id}", report.GetProperty("@id").GetString());
    }

    [Theory]
    [InlineData("/v1/actors/ann")]
    [InlineData("/v1/events/e-odd")]
    [InlineData($"/v1/articles/{OddCorpus.Id}")]
    public async Task MarkupInNamesDoesNotEndAScriptElement(string address)
    {
        var text = await odd.Text($"{address}?format=jsonld");
        Assert.DoesNotContain('<', text);
        Assert.Contains("u003C", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AcceptAsksForItToo()
    {
        using var response = await odd.Get("/v1/actors/ann", "application/ld+json");
        Assert.Equal("application/ld+json", response.Content.Headers.ContentType?.ToString());
        using var html = await odd.Get("/v1/actors/ann", "text/html");
        Assert.Equal(HttpStatusCode.NotAcceptable, html.StatusCode);
    }

    [Fact]
    public async Task TheTagOfOneFormIsNotThatOfAnother()
    {
        using var json = await odd.Get("/v1/actors/ann", "application/json");
        using var linked = await odd.Get("/v1/actors/ann", "application/ld+json");
        Assert.NotEqual(json.Headers.ETag, linked.Headers.ETag);
        Assert.Contains("Accept", json.Headers.Vary);
    }

    [Fact]
    public async Task AnUnknownIdIsNotFound() => await printed.Problem("/v1/quotes/nobody?format=jsonld", HttpStatusCode.NotFound);

    private async Task<string> First(string address) =>
        (await printed.Get(address)).GetProperty("items")[0].GetProperty("id").GetString()!;

    private async Task<JsonElement> Get(string address)
    {
        using var response = await printed.Client.GetAsync($"{address}?format=jsonld", Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/ld+json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement;
    }
}
