using System.Net;
using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Answers are put together in room that is lent, and lent on once they are sent; none is sent from another's.</summary>
public sealed class LentRoomTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task AnswersToManyAtOnceHoldWhatTheyWereAskedFor(string coding)
    {
        await using var corpus = new FirstCorpus();
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = (await corpus.Client).BaseAddress };
        string[] lists = ["quotes", "articles", "actors", "events", "utterances"];
        var whole = new Dictionary<string, List<string>>();
        foreach (var list in lists) whole[list] = Items(await Get(client, $"/v1/{list}?limit=200", coding));
        // Each is asked for the first time: what is asked for again has room of its own.
        var asked = (from limit in Enumerable.Range(1, 199) from list in lists select (list, limit)).ToList();
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Cancel }, async (one, _) =>
            Assert.Equal(whole[one.list].Take(one.limit), Items(await Get(client, $"/v1/{one.list}?limit={one.limit}", coding))));
    }

    private static List<string> Items(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var items = document.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetRawText()).ToList();
        Assert.NotEmpty(items);
        return items;
    }

    private static async Task<string> Get(HttpClient client, string address, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var response = await client.SendAsync(request, Cancel);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Cancel);
    }
}
