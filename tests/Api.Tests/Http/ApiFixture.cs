using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Http;
using OnRecord.Api.Tests.Contract;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Corpus;
using Xunit;

[assembly: AssemblyFixture(typeof(OnRecord.Api.Tests.Http.ApiFixture))]

namespace OnRecord.Api.Tests.Http;

/// <summary>The API on a real server at a free port of this machine, over a real snapshot of <see cref="PrintedCorpus"/>.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    // Other tests share the cores, so that a document may take many times what it takes alone.
    private static readonly Dictionary<string, string?> Patient = new()
    {
        ["Analyses:Seconds"] = "600", ["Analyses:WaitSeconds"] = "600", ["Http:TimeoutSeconds"] = "1200",
    };

    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Client.BaseAddress!;

    public string Folder => folder.Path;

    public async ValueTask InitializeAsync()
    {
        Publish(folder.Path, SampleCorpus.Build(), "before");
        Publish(folder.Path, PrintedCorpus.Build(), "first");
        app = await Start(folder.Path, Patient);
        Client = ClientOf(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Writes a snapshot and names it the current one.</summary>
    public static void Publish(string folder, LinkedCorpus corpus, string snapshotId)
    {
        var snapshots = new SnapshotFolder(folder);
        using var held = snapshots.TryLock();
        var file = snapshots.NewFile(snapshotId);
        var before = snapshots.Current() is { } current ? Snapshot.Open(current) : null;
        SnapshotWriter.Write(
            corpus, new SnapshotFacts(snapshotId, new string('0', 64), DateTimeOffset.UnixEpoch, [], []) { Before = before }, file);
        snapshots.Publish(file);
    }

    /// <summary>Starts a server over the snapshots in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="settings">Configuration of its own.</param>
    /// <param name="also">Maps endpoints that only a test has.</param>
    public static async Task<WebApplication> Start(
        string folder, Dictionary<string, string?>? settings = null, Action<IEndpointRouteBuilder>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        if (Environment.GetEnvironmentVariable("PLAY_SECONDS") is null)
            builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddCorpus(new SnapshotFolder(folder));
        builder.AddApi();
        var app = builder.Build();
        app.UseApi();
        also?.Invoke(app);
        await app.StartAsync();
        return app;
    }

    /// <summary>A client that follows no redirects, and fails on an answer that the OpenAPI document does not allow.</summary>
    public static HttpClient ClientOf(WebApplication app)
    {
        var bare = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
        return new(ContractHandler.Of(app, bare)) { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(20) };
    }

    /// <summary>What a good answer says.</summary>
    public async Task<JsonElement> Get(string address)
    {
        using var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {(int)response.StatusCode} {body}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>What a problem says, after the shape of it was checked.</summary>
    public async Task<JsonElement> Problem(string address, HttpStatusCode status)
    {
        using var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        return await Problem(response, status);
    }

    /// <summary>What a problem says, after the shape of it was checked.</summary>
    public static async Task<JsonElement> Problem(HttpResponseMessage response, HttpStatusCode status)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == status, $"{response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        foreach (var name in (string[])["type", "title", "detail", "instance"])
            Assert.NotEmpty(problem.GetProperty(name).GetString()!);
        foreach (var error in problem.GetProperty("errors").EnumerateArray())
        {
            Assert.True(error.TryGetProperty("parameter", out _) ^ error.TryGetProperty("pointer", out _));
            Assert.NotEmpty(error.GetProperty("message").GetString()!);
            Assert.NotEmpty(error.GetProperty("expected").GetString()!);
        }
        return problem;
    }
}
