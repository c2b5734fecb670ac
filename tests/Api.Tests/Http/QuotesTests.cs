using System.Net;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class QuotesTests(ApiFixture api)
{
    [Fact]
    public async Task AListHasItemsAndTellsHowManyThereAre()
    {
        var page = await api.Get("/v1/quotes?limit=5");
        Assert.Equal(5, page.GetProperty("items").GetArrayLength());
        Assert.Equal(PrintedCorpus.Quotes, page.GetProperty("page").GetProperty("total").GetInt32());
        Assert.Equal(5, page.GetProperty("page").GetProperty("limit").GetInt32());
        Assert.StartsWith("/v1/quotes?limit=5&cursor=", page.GetProperty("page").GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AListThatMatchesNothingIsEmpty()
    {
        var page = await api.Get("/v1/quotes?speaker=nobody");
        Assert.Equal("""{"items":[],"page":{"limit":20,"total":0}}""", page.GetRawText());
    }

    [Fact]
    public async Task AQuoteHasThePromisedShape()
    {
        var quote = (await api.Get("/v1/quotes?article=article-00&kind=direct&limit=1")).GetProperty("items")[0];
        Assert.Equal(
            [
                "id", "kind", "text", "content", "quoted", "cue", "source", "sourceKind", "speaker", "about", "addressee", "medium",
                "date", "article", "utterance", "confidence", "status", "links"],
            quote.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"start":66,"end":70,"text":"said"}""", quote.GetProperty("cue").GetRawText());
        Assert.Equal("""{"id":"zhang-jun","name":"Zhang Jun"}""", quote.GetProperty("speaker").GetRawText());
        Assert.Equal("""{"id":"article-00","title":"Headline 0 – café"}""", quote.GetProperty("article").GetRawText());
        Assert.Equal("""{"id":"u-shared","renderings":12}""", quote.GetProperty("utterance").GetRawText());
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("addressee").ValueKind);
        Assert.Equal(JsonValueKind.Null, quote.GetProperty("date").ValueKind);
        Assert.Equal("extracted", quote.GetProperty("status").GetString());
    }

    [Fact]
    public async Task TheAddresseeIsTheActorOrElseTheWords()
    {
        var known = (await api.Get("/v1/quotes?article=article-00&speaker=chen-xu")).GetProperty("items")[0];
        Assert.Equal("""{"id":"diplomats","name":"Western diplomats"}""", known.GetProperty("addressee").GetRawText());
        var unknown = (await api.Get("/v1/quotes?article=article-01&speaker=chen-xu")).GetProperty("items")[0];
        Assert.Equal("""{"id":null,"name":"reporters"}""", unknown.GetProperty("addressee").GetRawText());
    }

    [Theory]
    [InlineData("article-00", "actor", "actor", "document", "actor", null)]
    [InlineData("article-11", "person", "group", "document", "other", null)]
    public async Task TheKindOfSourceIsTold(string article, params string?[] kinds)
    {
        var quotes = (await api.Get($"/v1/quotes?article={article}")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(kinds, quotes.Select(quote => quote.GetProperty("sourceKind").GetString()));
        Assert.Equal("scare", quotes[^1].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task AnOpenDateHasNoLatestDay()
    {
        var quote = (await api.Get("/v1/quotes?article=article-00&medium=press+conference")).GetProperty("items")[0];
        Assert.Equal("""{"edtf":"2021/..","earliest":"2021-01-01","latest":null}""", quote.GetProperty("date").GetRawText());
    }

    [Fact]
    public async Task EveryQuoteIsFoundAtItsOwnAddress()
    {
        foreach (var listed in (await api.Get("/v1/quotes?limit=7")).GetProperty("items").EnumerateArray())
        {
            var alone = await api.Get(listed.GetProperty("links").GetProperty("self").GetString()!);
            Assert.Equal(listed.GetRawText(), alone.GetRawText());
        }
    }

    [Fact]
    public async Task EverySpanSlicesToItsWords()
    {
        foreach (var quote in (await api.Get("/v1/quotes?limit=200")).GetProperty("items").EnumerateArray())
        {
            var article = quote.GetProperty("article").GetProperty("id").GetString();
            var source = await api.Client.GetStringAsync($"/v1/articles/{article}/source", TestContext.Current.CancellationToken);
            var spans = quote.GetProperty("content").EnumerateArray().Concat(quote.GetProperty("quoted").EnumerateArray())
                .Append(quote.GetProperty("cue")).Append(quote.GetProperty("source")).Where(span => span.ValueKind == JsonValueKind.Object);
            Assert.All(spans, span => SpanCheck.SlicesToItsWords(span, source));
        }
    }

    [Fact]
    public async Task UnknownIdIsNotFound() => await api.Problem("/v1/quotes/no-such-quote", HttpStatusCode.NotFound);
}
