using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Networks of articles that mention more actors than all can be paired.</summary>
public sealed class CrowdedNetworkTests
{
    [Fact]
    public async Task OfACrowdedArticleTheMostMentionedArePaired()
    {
        await using var api = await ToldApi.Of(new ToldCorpus()
            .Article("crowd", "daily", "2022", beside: Names(Enumerable.Range(0, 60)) + Names(Enumerable.Range(20, 40))));
        var network = await api.Get("/v1/network?kind=co-mention&limit=10000");
        Assert.Equal(50 * 49 / 2, network.GetProperty("edges").GetArrayLength());
        Assert.Equal("""{"edges":0,"actors":0,"articles":1}""", network.GetProperty("leftOut").GetRawText());
        var shown = network.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(0, 10).Concat(Enumerable.Range(20, 40)).Select(Id), shown);
        var around = await api.Get($"/v1/network?kind=co-mention&actor={Id(15)}&limit=10000");
        Assert.Equal(59, around.GetProperty("edges").GetArrayLength());
        Assert.Equal("""{"edges":0,"actors":0,"articles":0}""", around.GetProperty("leftOut").GetRawText());
    }

    [Fact]
    public async Task OfManyActorsTheMostWidelyMentionedArePaired()
    {
        var corpus = new ToldCorpus();
        foreach (var part in Enumerable.Range(0, 42))
            corpus.Article($"a-{part:00}", "daily", "2022", beside: Names(Enumerable.Range(part * 48, 48).Prepend(5000)));
        await using var api = await ToldApi.Of(corpus);
        var network = await api.Get("/v1/network?kind=co-mention&limit=3");
        Assert.Equal((42 * 48) + 1 - 2000, network.GetProperty("leftOut").GetProperty("actors").GetInt32());
        var shown = await api.Get($"/v1/network?kind=co-mention&actor={Id(5000)}&limit=10000");
        Assert.Equal(42 * 48, shown.GetProperty("edges").GetArrayLength());
        Assert.Equal(0, shown.GetProperty("leftOut").GetProperty("actors").GetInt32());
        var rare = await api.Get("/v1/network?kind=co-mention&minWeight=2");
        Assert.Equal("""{"edges":0,"actors":0,"articles":0}""", rare.GetProperty("leftOut").GetRawText());
    }

    private static string Id(int number) => $"actor-{number:0000}";

    private static string Names(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => $"{{{Id(number)}|Name {number}}} came. "));
}
