using System.Net;
using System.Net.Sockets;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class ServingTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public async Task TheProgramSeedsThenServesAndSaysWhere()
    {
        disk.Add("one.txt");
        Assert.StartsWith("Serving 1 articles and 1 quotes on http://127.0.0.1:", await FirstLine(), StringComparison.Ordinal);
        Assert.NotNull(disk.Served());
    }

    [Fact]
    public async Task WithoutSeedsNamedItKeepsToTheFolderThatTheSnapshotCameFrom()
    {
        disk.Add("one.txt");
        disk.Seed();
        disk.Add("two.txt");
        Assert.StartsWith("Serving 2 articles", await FirstLine(seedsNamed: false), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASeedingThatFailsLeavesTheOldSnapshotServed()
    {
        disk.Add("one.txt");
        disk.Seed();
        File.WriteAllText(Path.Combine(disk.Seeds, "actors.json"), "{ nonsense");
        Assert.StartsWith("Serving 1 articles", await FirstLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAddressInUseIsOneLineAndCodeOne()
    {
        disk.Add("one.txt");
        disk.Seed();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var (code, output, errors) = await ChildProcess.Run(disk, TestContext.Current.CancellationToken, "--urls", $"http://{taken.LocalEndpoint}");
        Assert.Equal((1, "", 1), (code, output, errors.Count(mark => mark == '\n')));
        Assert.StartsWith("The server cannot start: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithNothingToServeItEndsWithCodeOne()
    {
        Directory.Delete(disk.Seeds, recursive: true);
        var (code, output, errors) = await ChildProcess.Run(disk, TestContext.Current.CancellationToken, "--urls", "http://127.0.0.1:0");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(disk.Seeds, errors, StringComparison.Ordinal);
    }

    /// <summary>Starts the server, and ends it once it says where it serves.</summary>
    private async Task<string?> FirstLine(bool seedsNamed = true)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = ChildProcess.Start(disk, seedsNamed, "--urls", "http://127.0.0.1:0");
        try
        {
            _ = process.StandardError.ReadToEndAsync(cancel);
            string? line;
            do line = await process.StandardOutput.ReadLineAsync(cancel);
            while (line?.StartsWith("Serving", StringComparison.Ordinal) == false);
            return line;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(cancel);
        }
    }
}
