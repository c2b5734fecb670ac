using Microsoft.Extensions.Configuration;
using OnRecord.Api.CommandLine;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The program asks after the health of a server, as a container does that has nothing else to ask with.</summary>
public sealed class HealthCommandTests(ApiFixture api) : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public async Task AServerThatCanAnswerIsHealthy()
    {
        var (code, output, errors) = await Run("health", "--url", api.Address.ToString());
        Assert.Equal((0, $"{api.Address}health/ready answers 200.", ""), (code, output.TrimEnd(), errors));
    }

    [Fact]
    public async Task AServerWithoutACorpusIsNot()
    {
        using var folder = new TemporaryFolder();
        await using var app = await ApiFixture.Start(folder.Path);
        var (code, output, _) = await Run("health", "--url", app.Urls.Single());
        Assert.Equal(1, code);
        Assert.EndsWith("answers 503.", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AServerThatAnswersForItsOwnNameOnlyIsAskedByIt()
    {
        await using var app = await ApiFixture.Start(api.Folder, new() { ["AllowedHosts"] = "*.corpus.example;corpus.example" });
        Assert.Equal(1, (await Run("health", "--url", app.Urls.Single())).Code);
        Assert.Equal(0, (await Run("health", "--url", app.Urls.Single(), "--AllowedHosts=*.corpus.example;corpus.example")).Code);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", 1)]
    [InlineData("nonsense", 64)]
    public async Task WhereNothingAnswersItIsOneLine(string url, int expected)
    {
        var (code, output, errors) = await Run("health", "--url", url);
        Assert.Equal((expected, "", 1), (code, output, errors.Count(mark => mark == '\n')));
    }

    [Theory]
    [InlineData("urls", "http://+:8080", "http://127.0.0.1:8080")]
    [InlineData("urls", "https://*:8443;http://0.0.0.0:8080", "http://127.0.0.1:8080")]
    [InlineData("urls", "http://[::]:8080", "http://127.0.0.1:8080")]
    [InlineData("urls", "http://localhost:5090", "http://localhost:5090")]
    [InlineData("http_ports", "5080;5081", "http://127.0.0.1:5080")]
    [InlineData("other", "", "http://localhost:5080")]
    public void ItAsksWhereTheServerListens(string key, string value, string expected) => Assert.Equal(
        expected, HealthCommand.Listening(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build()));

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) =>
        ChildProcess.Run(disk, TestContext.Current.CancellationToken, arguments);
}
