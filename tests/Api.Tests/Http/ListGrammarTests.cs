using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>What all lists share: paging, sorting, filters of values, ranges and dates.</summary>
public sealed class ListGrammarTests(ApiFixture api)
{
    public static TheoryData<string, string> SortKeys()
    {
        var data = new TheoryData<string, string>();
        foreach (var (resource, keys) in ((string, string[])[])
            [
                ("quotes", ["published", "date", "article", "start", "confidence"]),
                ("utterances", ["renderings", "date"]),
                ("actors", ["name", "mentions", "quotes", "events", "articles"]),
                ("events", ["date", "reports", "articles", "confidence"]),
                ("articles", ["published", "words", "quotes", "events"]),
                ("outlets", ["name", "articles"]),
            ])
            foreach (var key in keys)
            {
                data.Add(resource, key);
                data.Add(resource, $"-{key}");
            }
        data.Add("quotes", "-date,confidence,-start");
        data.Add("utterances", "-date,renderings");
        return data;
    }

    [Theory]
    [MemberData(nameof(SortKeys))]
    public async Task PagesMeetEveryItemExactlyOnceInOrder(string resource, string sort)
    {
        var whole = await Ids($"/v1/{resource}?sort={sort}&limit=200");
        foreach (var limit in (int[])[1, 3, 7])
            Assert.Equal(whole, await Ids($"/v1/{resource}?sort={sort}&limit={limit}"));
        Assert.Equal(whole.Distinct(), whole);
        Assert.NotEmpty(whole);
    }

    [Fact]
    public async Task WhatHasNoDateComesLastInEitherDirection()
    {
        var rising = await Dates("/v1/events?sort=date&limit=200");
        var falling = await Dates("/v1/events?sort=-date&limit=200");
        Assert.Contains(null, rising);
        Assert.Equal(rising.OrderBy(date => date is null).ThenBy(date => date, StringComparer.Ordinal), rising);
        Assert.Equal(falling.OrderBy(date => date is null).ThenByDescending(date => date, StringComparer.Ordinal), falling);
    }

    [Fact]
    public async Task PagingKeepsItsFilters()
    {
        var whole = await Ids("/v1/quotes?speaker=chen-xu,michelle-bachelet&kind=-indirect&limit=200");
        Assert.Equal(whole, await Ids("/v1/quotes?speaker=chen-xu,michelle-bachelet&kind=-indirect&limit=2"));
        Assert.NotEmpty(whole);
    }

    [Fact]
    public async Task TheLimitMayChangeFromPageToPage()
    {
        var first = await api.Get("/v1/quotes?limit=2");
        var next = first.GetProperty("page").GetProperty("next").GetString()!.Replace("limit=2", "limit=100", StringComparison.Ordinal);
        var rest = await api.Get(next);
        Assert.Equal(PrintedCorpus.Quotes - 2, rest.GetProperty("items").GetArrayLength());
        Assert.False(rest.GetProperty("page").TryGetProperty("next", out _));
    }

    [Theory]
    [InlineData("speaker=zhang-jun", 22)]
    [InlineData("speaker=chen-xu", 11)]
    [InlineData("speaker=zhang-jun,chen-xu", 33)]
    [InlineData("speaker=zhang-jun&speaker=chen-xu", 33)]
    [InlineData("speaker=-zhang-jun", 38)]
    [InlineData("speaker=zhang-jun,chen-xu,-chen-xu", 22)]
    [InlineData("speaker=null", 16)]
    [InlineData("speaker=any", 44)]
    [InlineData("speaker=-null", 44)]
    [InlineData("speaker=null,chen-xu", 27)]
    [InlineData("speaker=any,-chen-xu", 33)]
    [InlineData("speaker=nobody-at-all", 0)]
    [InlineData("kind=scare", 12)]
    [InlineData("kind=direct,mixed", 36)]
    [InlineData("kind=Direct", 24)]
    [InlineData("kind=-direct,-mixed", 24)]
    [InlineData("kind=direct&speaker=zhang-jun", 11)]
    [InlineData("sourceKind=document", 12)]
    [InlineData("sourceKind=Document", 12)]
    [InlineData("sourceKind=person,group", 2)]
    [InlineData("sourceKind=organization", 0)]
    [InlineData("sourceKind=-document", 48)]
    [InlineData("sourceKind=-document,-null", 36)]
    [InlineData("sourceKind=null", 12)]
    [InlineData("sourceKind=any", 48)]
    [InlineData("sourceKind=-null", 48)]
    [InlineData("sourceKind=null,person", 13)]
    [InlineData("sourceKind=any,-actor", 15)]
    [InlineData("sourceKind=document&speaker=null", 1)]
    [InlineData("sourceKind=actor&q=cooperation", 11)]
    [InlineData("medium=letter", 12)]
    [InlineData("medium=press%20conference", 12)]
    [InlineData("medium=Press+Conference,letter", 24)]
    [InlineData("medium=null", 36)]
    [InlineData("status=reviewed", 12)]
    [InlineData("article=article-00", 5)]
    [InlineData("outlet=interreviewed", 20)]
    [InlineData("outlet=null", 20)]
    [InlineData("outlet=-interreviewed", 40)]
    [InlineData("agency=reuters", 30)]
    [InlineData("utterance=u-shared", 12)]
    [InlineData("utterance=null", 12)]
    [InlineData("confidence=0.85..", 0)]
    [InlineData("confidence=0.75..", 12)]
    [InlineData("confidence=..0.55", 12)]
    [InlineData("confidence=0.55..0.65", 24)]
    [InlineData("confidence=0.5", 12)]
    [InlineData("q=cooperation", 12)]
    [InlineData("q=COOPERATION+door", 12)]
    [InlineData("q=%22door+of+cooperation%22", 12)]
    [InlineData("q=%22cooperation+door%22", 0)]
    [InlineData("q=cooper*", 12)]
    [InlineData("q=cooperation+OR+centres", 24)]
    [InlineData("q=word+-day", 0)]
    [InlineData("q=word&kind=mixed", 12)]
    [InlineData("from=2022-09", 24)]
    [InlineData("to=2019", 18)]
    [InlineData("from=2019-05-11&to=2019-05-11", 10)]
    public async Task QuotesAreFiltered(string query, int total)
    {
        var page = await api.Get($"/v1/quotes?limit=200&{query}");
        Assert.Equal(total, page.GetProperty("page").GetProperty("total").GetInt32());
        Assert.Equal(total, page.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("articles?actor=chen-xu", 12)]
    [InlineData("articles?actor=diplomats", 0)]
    [InlineData("articles?outlet=news5s&agency=reuters", 2)]
    [InlineData("articles?from=2022-09-01", 4)]
    [InlineData("articles?to=2022-07-05", 3)]
    [InlineData("articles?from=2022-08-15&to=2022-08-15", 2)]
    [InlineData("articles?q=caf%C3%A9", 12)]
    [InlineData("articles?q=CAFE", 12)]
    [InlineData("articles?q=%22share+this%22", 0)]
    [InlineData("actors?kind=person", 3)]
    [InlineData("actors?kind=-person", 2)]
    [InlineData("actors?origin=mentions", 1)]
    [InlineData("actors?country=china", 2)]
    [InlineData("actors?country=null", 3)]
    [InlineData("actors?article=article-03", 3)]
    [InlineData("actors?q=bachelet", 1)]
    [InlineData("actors?q=beijing", 1)]
    [InlineData("events?type=consult", 6)]
    [InlineData("events?mode=visit", 6)]
    [InlineData("events?mode=null", 3)]
    [InlineData("events?actor=china", 9)]
    [InlineData("events?source=china", 0)]
    [InlineData("events?target=china", 9)]
    [InlineData("events?source=michelle-bachelet&place=geneva", 3)]
    [InlineData("events?place=null", 6)]
    [InlineData("events?factuality=asserted", 3)]
    [InlineData("events?article=article-01,article-02", 2)]
    [InlineData("events?outlet=news5s", 3)]
    [InlineData("events?from=2022-05&to=2022-05", 2)]
    [InlineData("events?q=geneva", 9)]
    [InlineData("utterances?renderings=2..", 1)]
    [InlineData("utterances?speaker=chen-xu", 11)]
    [InlineData("utterances?article=article-00", 4)]
    [InlineData("utterances?q=cooperation", 1)]
    [InlineData("utterances?from=2022-08-25&to=2022-08-25", 15)]
    [InlineData("outlets?domain=interreviewed.example", 1)]
    [InlineData("outlets?domain=null", 1)]
    public async Task OtherListsAreFiltered(string address, int total)
    {
        var page = await api.Get($"/v1/{address}");
        Assert.Equal(total, page.GetProperty("page").GetProperty("total").GetInt32());
    }

    private static async Task<List<string>> Walk(ApiFixture api, string address, Func<JsonElement, string> read)
    {
        var items = new List<string>();
        for (string? next = address; next is not null;)
        {
            var page = await api.Get(next);
            items.AddRange(page.GetProperty("items").EnumerateArray().Select(read));
            next = page.GetProperty("page").TryGetProperty("next", out var following) ? following.GetString() : null;
            Assert.True(items.Count <= 1000, "The pages never end.");
        }
        return items;
    }

    private Task<List<string>> Ids(string address) => Walk(api, address, item => item.GetProperty("id").GetString()!);

    private async Task<List<string?>> Dates(string address) =>
        [.. (await Walk(api, address, Date)).Select(date => date.Length == 0 ? null : date)];

    private static string Date(JsonElement item) =>
        item.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? date.GetProperty("earliest").GetString()! : "";
}
