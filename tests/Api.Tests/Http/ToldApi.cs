using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The API on a real server over a <see cref="ToldCorpus"/>.</summary>
internal sealed class ToldApi : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private WebApplication app = null!;

    private ToldApi()
    {
    }

    public HttpClient Client { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ToldApi> Of(ToldCorpus corpus)
    {
        var api = new ToldApi();
        ApiFixture.Publish(api.folder.Path, corpus.Build(), "told");
        api.app = await ApiFixture.Start(api.folder.Path);
        api.Client = ApiFixture.ClientOf(api.app);
        return api;
    }

    public async Task<JsonElement> Get(string address) => JsonDocument.Parse(await Text(address)).RootElement;

    public async Task<string> Text(string address)
    {
        using var response = await Client.GetAsync(address, Cancel);
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode} {body}");
        return body;
    }

    public async Task<JsonElement> Problem(string address, HttpStatusCode status)
    {
        using var response = await Client.GetAsync(address, Cancel);
        return await ApiFixture.Problem(response, status);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }
}
