using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>Answers are put together in room that is lent, and lent on once they are sent; none is sent from another's.</summary>
public sealed class LentRoomTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("identity")]
    [InlineData("br")]
    public async Task AnswersToManyAtOnceAreThoseToOneAtATime(string coding)
    {
        await using var corpus = new FirstCorpus();
        using var client = new HttpClient { BaseAddress = (await corpus.Client).BaseAddress };
        string[] lists = ["quotes", "articles", "actors", "events", "utterances"];
        // Each is asked for the first time: what is asked for again has room of its own.
        var addresses = (from limit in Enumerable.Range(1, 60) from list in lists select $"/v1/{list}?limit={limit}").ToList();
        var atOnce = await Task.WhenAll(addresses.Select((address, index) => Get(client, address, coding, head: index % 7 == 0)));
        for (var i = 0; i < addresses.Count; i++)
            Assert.Equal(await Get(client, addresses[i], coding, head: i % 7 == 0), atOnce[i]);
    }

    private static async Task<byte[]> Get(HttpClient client, string address, string coding, bool head)
    {
        using var request = new HttpRequestMessage(head ? HttpMethod.Head : HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", coding);
        using var response = await client.SendAsync(request, Cancel);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync(Cancel);
    }
}
