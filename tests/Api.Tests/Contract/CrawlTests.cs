using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OnRecord.Api.Tests.Http;
using Xunit;

namespace OnRecord.Api.Tests.Contract;

/// <summary>
/// A reader who tries every example of the document over the shipped corpus, and follows what the answers lead to, meets no surprise. The
/// client fails on every answer that the document does not allow.
/// </summary>
public sealed partial class CrawlTests(FirstCorpus corpus)
{
    // Of links alike but for their values: a hundredth link to a quote tells no more than the tenth.
    private const int FollowedAlike = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryExampleAndEveryLinkLeadsToAnAnswer()
    {
        var document = await corpus.Get("/openapi/v1.json");
        var examples = DocumentExamples.Addresses(document).ToList();
        Assert.True(examples.Count > 200, $"{examples.Count} examples");
        var visited = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        var found = new Queue<(string Address, string From)>(examples.Select(address => (address, "an example")));
        foreach (var address in examples.Select(address => address.Split('?')[0]).Distinct())
            found.Enqueue(($"{address}?no-such-parameter=1", "a mistake"));
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        var dead = new List<string>();
        while (found.TryDequeue(out var next))
        {
            if (visited.ContainsKey(next.Address) || (next.From.StartsWith('/') && IsEnough(alike, next.Address)))
                continue;
            using var response = await (await corpus.Client).GetAsync(next.Address, Cancel);
            visited.Add(next.Address, response.StatusCode);
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.PermanentRedirect) && next.From != "a mistake")
                dead.Add($"{next.Address}, from {next.From}: {(int)response.StatusCode}");
            // The document speaks of links; it has none.
            if (next.Address.StartsWith("/openapi/", StringComparison.Ordinal))
                continue;
            foreach (var link in await AnswerLinks.Of(response, Cancel))
                if (Own(await corpus.Client, next.Address, link) is { } own)
                    found.Enqueue((own, next.Address));
        }
        TestContext.Current.SendDiagnosticMessage($"{examples.Count} examples, {visited.Count} addresses");
        Assert.True(dead.Count == 0, string.Join("\n", dead));
        Assert.Contains(visited.Keys, address => address.StartsWith("/problems/", StringComparison.Ordinal));
        Assert.Contains(visited.Keys, address => address.Contains("cursor=", StringComparison.Ordinal));
        Assert.True(visited.Count > examples.Count + 200, $"{visited.Count} addresses");
    }

    [Fact]
    public async Task EveryExampleOfABodyIsAnswered()
    {
        var bodies = DocumentExamples.Bodies(await corpus.Get("/openapi/v1.json")).ToList();
        Assert.NotEmpty(bodies);
        foreach (var (address, media, body) in bodies)
        {
            using HttpContent content = media == "application/x-www-form-urlencoded"
                ? new FormUrlEncodedContent(body.AsObject().Select(field => KeyValuePair.Create(field.Key, (string)field.Value!)))
                : new StringContent(body is JsonValue text ? (string)text! : body.ToJsonString(), Encoding.UTF8, media);
            using var response = await (await corpus.Client).PostAsync(address, content, Cancel);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{media} to {address}: {(int)response.StatusCode}");
        }
    }

    /// <summary>The link's path and query, where it leads to this service; else null.</summary>
    private static string? Own(HttpClient client, string from, string link) =>
        Uri.TryCreate(new Uri(client.BaseAddress!, from), link, out var address) && address.Authority == client.BaseAddress!.Authority
            ? address.PathAndQuery
            : null;

    private static bool IsEnough(Dictionary<string, int> alike, string address)
    {
        var shape = Value().Replace(Id().Replace(address, "$1/{id}"), "=");
        return (alike[shape] = alike.GetValueOrDefault(shape) + 1) > FollowedAlike;
    }

    [GeneratedRegex("^(/v1/[a-z]+|/problems)/[^/?]+")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
