using System.Net;
using System.Text.Json;
using OnRecord.Domain.Dates;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class TimelineTests(ApiFixture api)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("interval=year")]
    [InlineData("interval=month")]
    [InlineData("interval=month&speaker=zhang-jun,chen-xu&kind=-indirect")]
    [InlineData("interval=month&type=consult&actor=china")]
    [InlineData("interval=month&article=article-00,article-01,article-02")]
    [InlineData("interval=month&q=cooperation+OR+geneva&confidence=0.5..")]
    [InlineData("interval=month&outlet=-interreviewed&status=extracted")]
    [InlineData("interval=year&sourceKind=document")]
    [InlineData("interval=year&sourceKind=null,person,group")]
    [InlineData("interval=year&sourceKind=any,-document,-actor")]
    [InlineData("interval=day&from=2022-07-15&to=2022-08-05")]
    [InlineData("interval=day&from=2019-05-09&to=2019-05-14")]
    [InlineData("interval=month&from=2022-07-15")]
    [InlineData("interval=month&from=2022-07-21&to=2022-08-10")]
    [InlineData("interval=month&to=2019-05-11")]
    [InlineData("interval=year&from=2021-06&to=2023")]
    [InlineData("interval=month&from=2022-07~&to=2022-09?")]
    [InlineData("interval=year&from=../2022-08")]
    public async Task EveryBucketCountsWhatItsListsHold(string query)
    {
        var timeline = await api.Get($"/v1/timeline?{query}");
        Assert.NotEmpty(timeline.GetProperty("buckets").EnumerateArray());
        foreach (var bucket in timeline.GetProperty("buckets").EnumerateArray())
            foreach (var kind in (string[])["quotes", "events"])
                Assert.Equal(await Total(bucket.GetProperty("links").GetProperty(kind)), Count(bucket, kind));
        foreach (var kind in (string[])["quotes", "events"])
            Assert.Equal(await Total(timeline.GetProperty("links").GetProperty(kind)), Count(timeline.GetProperty("total"), kind));
        Assert.Equal(timeline.GetRawText(), (await api.Get(timeline.GetProperty("links").GetProperty("self").GetString()!)).GetRawText());
    }

    [Theory]
    [InlineData("day", "&from=2022-02-25&to=2022-03-02", "2022-02-25", 6)]
    [InlineData("month", "", "2019-05", 41)]
    [InlineData("month", "&from=2022-11-30&to=2023-02", "2022-11", 4)]
    [InlineData("year", "", "2019", 4)]
    [InlineData("year", "&from=1995-12-31&to=2001", "1995", 7)]
    [InlineData("day", "&from=9999-12-31", "9999-12-31", 1)]
    [InlineData("day", "&to=0001-01-01", "0001-01-01", 1)]
    public async Task BucketsLieSideBySide(string interval, string range, string first, int count)
    {
        var buckets = (await api.Get($"/v1/timeline?interval={interval}{range}")).GetProperty("buckets").EnumerateArray()
            .Select(bucket => EdtfDate.Parse(bucket.GetProperty("date").GetProperty("edtf").GetString()!)).ToList();
        Assert.Equal(first, buckets[0].Edtf);
        Assert.Equal(count, buckets.Count);
        Assert.All(buckets.Zip(buckets.Skip(1)), pair => Assert.Equal(pair.First.Latest!.Value.AddDays(1), pair.Second.Earliest));
    }

    [Fact]
    public async Task WhatHasNoDateIsToldApart()
    {
        var timeline = await api.Get("/v1/timeline?interval=year");
        foreach (var kind in (string[])["quotes", "events"])
        {
            var total = (await api.Get($"/v1/{kind}")).GetProperty("page").GetProperty("total").GetInt32();
            var dated = (await api.Get($"/v1/{kind}?from=0001&to=9999")).GetProperty("page").GetProperty("total").GetInt32();
            Assert.NotEqual(total, dated);
            Assert.Equal(total - dated, Count(timeline.GetProperty("undated"), kind));
        }
        var narrowed = await api.Get("/v1/timeline?interval=year&from=2019");
        Assert.Equal("""{"quotes":0,"events":0}""", narrowed.GetProperty("undated").GetRawText());
    }

    [Theory]
    [InlineData("speaker=zhang-jun", "quotes", "events")]
    [InlineData("about=any", "quotes", "events")]
    [InlineData("kind=direct", "quotes", "events")]
    [InlineData("agency=reuters", "quotes", "events")]
    [InlineData("type=consult", "events", "quotes")]
    [InlineData("actor=china", "events", "quotes")]
    [InlineData("place=geneva", "events", "quotes")]
    public async Task AFilterOfOneKindLeavesOnlyThatKind(string filter, string counted, string left)
    {
        var timeline = await api.Get($"/v1/timeline?{filter}");
        Assert.NotNull(Count(timeline.GetProperty("total"), counted));
        foreach (var part in timeline.GetProperty("buckets").EnumerateArray()
            .Append(timeline.GetProperty("total")).Append(timeline.GetProperty("undated")).Append(timeline.GetProperty("links")))
            Assert.Equal(JsonValueKind.Null, part.GetProperty(left).ValueKind);
    }

    [Fact]
    public async Task FiltersThatLeaveNeitherKindAreAMistake()
    {
        var problem = await api.Problem("/v1/timeline?speaker=zhang-jun&type=consult", HttpStatusCode.BadRequest);
        Assert.Equal("type", problem.GetProperty("errors")[0].GetProperty("parameter").GetString());
        Assert.Contains("'speaker'", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interval=day&from=1900&to=2022", "'month'")]
    [InlineData("interval=month&from=0001&to=3999", "'year'")]
    [InlineData("interval=year&from=0001&to=9999", "a narrower 'from' and 'to'")]
    public async Task TooManyBucketsAreAMistakeThatSaysWhatWouldDo(string query, string remedy)
    {
        var error = (await api.Problem($"/v1/timeline?{query}", HttpStatusCode.BadRequest)).GetProperty("errors")[0];
        Assert.Equal("interval", error.GetProperty("parameter").GetString());
        Assert.StartsWith(remedy, error.GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("interval=week", "interval")]
    [InlineData("interval=", "interval")]
    [InlineData("interval=day&interval=month", "interval")]
    [InlineData("confidence=x", "confidence")]
    [InlineData("from=yesterday", "from")]
    [InlineData("from=2022&to=2021", "to")]
    [InlineData("utterance=u-shared", "utterance")]
    [InlineData("limit=3", "limit")]
    public async Task AMistakeIsNamedOnce(string query, string parameter)
    {
        var problem = await api.Problem($"/v1/timeline?{query}", HttpStatusCode.BadRequest);
        Assert.Equal(parameter, Assert.Single(problem.GetProperty("errors").EnumerateArray()).GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task WhereNothingMatchesThereIsNothingToSee()
    {
        var timeline = await api.Get("/v1/timeline?article=no-such-article");
        Assert.Equal(0, timeline.GetProperty("buckets").GetArrayLength());
        Assert.Equal("""{"quotes":0,"events":0}""", timeline.GetProperty("total").GetRawText());
        var ranged = await api.Get("/v1/timeline?article=no-such-article&interval=year&from=2020&to=2022");
        Assert.Equal(["2020", "2021", "2022"],
            ranged.GetProperty("buckets").EnumerateArray().Select(bucket => bucket.GetProperty("date").GetProperty("edtf").GetString()!));
    }

    [Theory]
    [InlineData("interval=month")]
    [InlineData("interval=month&speaker=zhang-jun")]
    [InlineData("article=no-such-article")]
    public async Task CsvSaysTheSame(string query)
    {
        var timeline = await api.Get($"/v1/timeline?{query}");
        using var response = await api.Client.GetAsync($"/v1/timeline?{query}&format=csv", Cancel);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.ETag);
        var rows = timeline.GetProperty("buckets").EnumerateArray()
            .Select(bucket => $"{bucket.GetProperty("date").GetProperty("edtf")},{Count(bucket, "quotes")},{Count(bucket, "events")}\r\n");
        Assert.Equal("bucket,quotes,events\r\n" + string.Concat(rows), await response.Content.ReadAsStringAsync(Cancel));
    }

    private static int? Count(JsonElement counts, string kind) =>
        counts.GetProperty(kind) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private async Task<int?> Total(JsonElement link) => link.ValueKind == JsonValueKind.Null
        ? null
        : (await api.Get(link.GetString()! + (link.GetString()!.Contains('?', StringComparison.Ordinal) ? "&limit=1" : "?limit=1")))
            .GetProperty("page").GetProperty("total").GetInt32();
}
