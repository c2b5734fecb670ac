using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OnRecord.Api.Data;
using OnRecord.Api.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>The API over <see cref="OddCorpus"/>, behind a proxy as far as it can tell: under a base path, with another host.</summary>
public sealed class OddFixture : IAsyncLifetime
{
    public const string Origin = "https://news.example/on/record";

    private readonly TemporaryFolder folder = new();
    private WebApplication? app;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        ApiFixture.Publish(folder.Path, OddCorpus.Build(), "odd");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddCorpus(new SnapshotFolder(folder.Path));
        builder.AddApi();
        app = builder.Build();
        app.UseForwardedHeaders(new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.All,
        });
        app.UsePathBase("/on/record");
        app.UseApi();
        await app.StartAsync();
        client = ApiFixture.ClientOf(app);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "news.example");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app!.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>The answer at an address below the base path.</summary>
    public Task<HttpResponseMessage> Get(string address, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/on/record" + address);
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text of a good answer at an address below the base path.</summary>
    public async Task<string> Text(string address)
    {
        using var response = await Get(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode} {text}");
        return text;
    }
}
