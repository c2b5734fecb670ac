using System.Net;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Benchmarks.Load;
using OnRecord.Benchmarks.Questions;
using OnRecord.Benchmarks.Synthesis;
using Xunit;

namespace OnRecord.Api.Tests.Benchmarks;

public sealed class LoadTests(ApiFixture api)
{
    private static readonly CorpusPlan Plan = new(150);

    [Fact]
    public async Task EveryAddressDrawnIsAnswered()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        SyntheticSnapshot.Write(Plan, folder.Path);
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        var deep = await CursorWalk.Run(client, 2, cancel);
        var vocabulary = new Vocabulary(Plan.Seed);
        var pages = new QuotePages(Plan, deep);
        var visit = await Visit.Prepare(client, pages, Searches.Rare(vocabulary), cancel);
        var requests = new FreshRequests(1).Take(visit.Next, 80)
            .Concat(new FreshRequests(2).Take(random => new Request(Searches.Common(vocabulary).Next(random, "/v1/quotes", "")), 20))
            .Concat(new FreshRequests(3).Take(random => new Request(pages.Next(random)), 80));

        Assert.NotEmpty(deep);
        foreach (var request in requests)
        {
            using var answer = await client.GetAsync(request.Address, cancel);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{request.Address}: {await answer.Content.ReadAsStringAsync(cancel)}");
        }
    }

    [Fact]
    public void NoRequestIsDrawnTwiceAndASourceRunsDry()
    {
        var fresh = new FreshRequests(1);
        Request Draw(Random random) => new($"/{random.Next(50)}");

        var taken = fresh.Take(Draw, 30).Concat(fresh.Take(Draw, 30)).ToList();

        Assert.Equal(50, taken.Count);
        Assert.Equal(50, taken.Distinct().Count());
    }

    [Fact]
    public async Task BuiltInLoadCountsAnswersAndFailures()
    {
        var good = await Run("/v1/quotes?limit=1");
        var bad = await Run("/v1/quotes?limit=0");

        Assert.True(good.Requests > 0);
        Assert.Equal(0, good.Failures);
        Assert.InRange(good.P50, 0.01, good.P99);
        Assert.Equal(bad.Requests, bad.Failures);
    }

    private Task<LoadResult> Run(string address) =>
        new BuiltInDriver().Run(api.Address, [new Request(address)], 2, 1, TestContext.Current.CancellationToken);
}
