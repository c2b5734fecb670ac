using System.Net;
using System.Text.Json;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Corpus;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Who walks through the pages of a list while the corpus is built anew meets everything that was there throughout once.</summary>
public sealed class WalkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/v1/quotes?", 7)]
    [InlineData("/v1/quotes?sort=-date,confidence&", 7)]
    [InlineData("/v1/quotes?sort=published&", 7)]
    [InlineData("/v1/quotes?kind=-scare&sort=confidence&", 7)]
    [InlineData("/v1/articles?sort=-words&", 2)]
    [InlineData("/v1/events?", 2)]
    public async Task NothingIsDoubledAndNothingLeftOut(string list, int limit)
    {
        ApiFixture.Publish(folder.Path, PrintedCorpus.Build(), "whole");
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        var (met, pages) = (new List<string>(), 0);
        for (string? next = $"{list}limit={limit}"; next is not null; pages++)
        {
            var page = JsonDocument.Parse(await client.GetStringAsync(next, Cancel)).RootElement;
            met.AddRange(Ids(page));
            next = page.GetProperty("page").TryGetProperty("next", out var following) ? following.GetString() : null;

            // At times with some articles less, so that cursors point to rows that are gone, and at times whole again.
            ApiFixture.Publish(folder.Path, Without(pages % 3), $"s{pages}");
            await UntilServed(client, $"s{pages}");
        }
        Assert.True(pages > 2, "There was one page only.");
        Assert.Equal(met.Distinct(), met);
        Assert.Subset(met.ToHashSet(), (await Throughout(list)).ToHashSet());
    }

    [Fact]
    public async Task TheBestMatchesStayThoseOfTheirSnapshotAsLongAsItIsKept()
    {
        const string address = "/v1/quotes?q=word&limit=5";
        ApiFixture.Publish(folder.Path, PrintedCorpus.Build(), "one");
        await using var app = await ApiFixture.Start(folder.Path);
        using var client = ApiFixture.ClientOf(app);
        var first = JsonDocument.Parse(await client.GetStringAsync(address, Cancel)).RootElement;
        var next = first.GetProperty("page").GetProperty("next").GetString()!;
        var second = await client.GetStringAsync(next, Cancel);

        ApiFixture.Publish(folder.Path, Without(1), "two");
        await UntilServed(client, "two");
        Assert.Equal(second, await client.GetStringAsync(next, Cancel));

        ApiFixture.Publish(folder.Path, Without(2), "three");
        await UntilServed(client, "three");
        var problem = await ApiFixture.Problem(await client.GetAsync(next, Cancel), HttpStatusCode.BadRequest);
        Assert.Equal("/problems/invalid-cursor", problem.GetProperty("type").GetString());
        Assert.Contains("built anew", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The corpus without every third article, beginning with one of the three; whole for the last.</summary>
    private static LinkedCorpus Without(int which)
    {
        var whole = PrintedCorpus.Build();
        if (which == 2) return whole;
        var gone = whole.Articles.Where((_, place) => place % 3 == which).Select(article => article.Article.Id).ToHashSet();
        var quotes = whole.Articles.Where(article => gone.Contains(article.Article.Id))
            .SelectMany(article => article.Quotes).Select(quote => quote.Id).ToHashSet();
        return whole with
        {
            Articles = [.. whole.Articles.Where(article => !gone.Contains(article.Article.Id))],
            Utterances = [.. whole.Utterances
                .Select(utterance => utterance with { QuoteIds = [.. utterance.QuoteIds.Where(id => !quotes.Contains(id))] })
                .Where(utterance => utterance.QuoteIds.Length > 0)],
            Events = [.. whole.Events.Where(told => told.Reports.All(report => !gone.Contains(report.ArticleId)))],
        };
    }

    private static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);

    /// <summary>What the list has in every one of the snapshots.</summary>
    private static async Task<IEnumerable<string>> Throughout(string list)
    {
        IEnumerable<string>? always = null;
        foreach (var which in (int[])[0, 1, 2])
        {
            using var other = new TemporaryFolder();
            ApiFixture.Publish(other.Path, Without(which), "only");
            await using var app = await ApiFixture.Start(other.Path);
            using var client = ApiFixture.ClientOf(app);
            var ids = Ids(JsonDocument.Parse(await client.GetStringAsync($"{list}limit=200", Cancel)).RootElement).ToList();
            always = always is null ? ids : always.Intersect(ids);
        }
        return always!;
    }

    private static async Task UntilServed(HttpClient client, string snapshot)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!(await client.GetStringAsync("/v1/corpus", limit.Token)).Contains($"\"{snapshot}\"", StringComparison.Ordinal))
            await Task.Yield();
    }
}
