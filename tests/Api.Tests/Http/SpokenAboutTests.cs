using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Whom quotes are about.</summary>
public sealed class SpokenAboutTests : IAsyncLifetime
{
    private ToldApi api = null!;

    public async ValueTask InitializeAsync() => api = await ToldApi.Of(NetworkCorpus.Build());

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("about=china", 4)]
    [InlineData("about=china&speaker=ann", 3)]
    [InlineData("about=china,bob", 5)]
    [InlineData("about=bob&about=mallory", 3)]
    [InlineData("about=-china", 4)]
    [InlineData("about=any", 7)]
    [InlineData("about=null", 1)]
    [InlineData("about=any,-bob", 5)]
    [InlineData("about=dave", 0)]
    public async Task QuotesAreFilteredByWhomTheyMention(string query, int total) =>
        Assert.Equal(total, (await api.Get($"/v1/quotes?{query}")).GetProperty("page").GetProperty("total").GetInt32());

    [Fact]
    public async Task AQuoteNamesWhomItMentionsByFirstMentionOnce()
    {
        var quotes = (await api.Get("/v1/quotes?article=one&sort=start")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["bob,china", "china", "bob,ann", "", "china"], quotes.Select(quote => string.Join(
            ',', quote.GetProperty("about").EnumerateArray().Select(actor => actor.GetProperty("id").GetString()))));
        Assert.Equal("""{"id":"china","name":"China"}""", quotes[1].GetProperty("about")[0].GetRawText());
        var alone = await api.Get(quotes[0].GetProperty("links").GetProperty("self").GetString()!);
        Assert.Equal(quotes[0].GetRawText(), alone.GetRawText());
    }

    [Fact]
    public async Task AnActorLeadsToTheQuotesAboutIt()
    {
        var link = (await api.Get("/v1/actors/bob")).GetProperty("links").GetProperty("quotesAbout").GetString()!;
        Assert.Equal(2, (await api.Get(link)).GetProperty("page").GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task AnArticleOfOnesOwnTellsItToo()
    {
        using var response = await api.Client.PostAsync(
            "/v1/analyses", new StringContent("Talks\n\n“China has agreed,” said Ann Lee.\n"), TestContext.Current.CancellationToken);
        var quote = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement
            .GetProperty("quotes")[0];
        Assert.Equal("China", quote.GetProperty("about")[0].GetProperty("name").GetString());
    }
}
