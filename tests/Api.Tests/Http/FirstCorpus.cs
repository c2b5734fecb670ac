using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using OnRecord.Api.Seeding;
using OnRecord.Api.Tests.Seeding;
using Xunit;

[assembly: AssemblyFixture(typeof(OnRecord.Api.Tests.Http.FirstCorpus))]

namespace OnRecord.Api.Tests.Http;

/// <summary>The API over the corpus that is shipped, the articles in <c>seeds</c>; seeded once, when the first test asks for it.</summary>
public sealed class FirstCorpus : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<WebApplication>> app;
    private readonly Lazy<Task<HttpClient>> client;

    public FirstCorpus()
    {
        app = new(Start);
        client = new(async () => ApiFixture.ClientOf(await app.Value));
    }

    /// <summary>A client that fails on an answer which the document does not allow.</summary>
    public Task<HttpClient> Client => client.Value;

    /// <summary>The folder <c>seeds</c> of the repository.</summary>
    public static string Seeds { get; } = Path.Combine(Root(), "seeds");

    public async ValueTask DisposeAsync()
    {
        if (client.IsValueCreated)
            (await client.Value).Dispose();
        if (app.IsValueCreated)
            await (await app.Value).DisposeAsync();
        folder.Dispose();
    }

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string File(string path) => Path.Combine(Root(), path);

    /// <summary>What a good answer says.</summary>
    public async Task<JsonNode> Get(string address)
    {
        using var response = await (await Client).GetAsync(address, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static string Root()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(root.FullName, "seeds", "articles")))
            root = root.Parent ?? throw new InvalidOperationException("There is no seeds folder above the tests.");
        return root.FullName;
    }

    private async Task<WebApplication> Start()
    {
        var outcome = new SeedingJob(new SeedingOptions(Seeds, folder.Path), new Progress<SeedingProgress>()).Run(CancellationToken.None);
        Assert.Equal(SeedingResult.Built, outcome.Result);
        return await ApiFixture.Start(folder.Path);
    }
}
