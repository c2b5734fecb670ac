using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class KilledSeedingTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Theory]
    [InlineData("Reading articles")]
    [InlineData("Linking quotes and events")]
    [InlineData("Writing the snapshot")]
    [InlineData("Checking every promise")]
    public async Task ASeedingKilledAtAnyStepLeavesTheOldSnapshotWholeAndTheNextOneClearsUp(string step)
    {
        var cancel = TestContext.Current.CancellationToken;
        for (var number = 0; number < 300; number++) disk.Add($"{number}.txt");
        disk.Seed();
        var served = disk.Served();
        disk.Add("one more.txt");

        using var process = ChildProcess.Start(disk, "seed", "--force");
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
            if (line.StartsWith(step, StringComparison.Ordinal)) process.Kill();
        await process.WaitForExitAsync(cancel);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal(served, disk.Served());
        Assert.Equal(301, disk.Seed().Corpus!.Articles);
        Assert.NotNull(disk.Served());
        Assert.Equal(2, Directory.GetFiles(disk.Snapshots, "*.db*").Length);
    }

    [Fact]
    public async Task AKilledFirstSeedingLeavesNoSnapshotThatCouldBeServed()
    {
        var cancel = TestContext.Current.CancellationToken;
        disk.Add("one.txt");
        using var process = ChildProcess.Start(disk, "seed");
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
            if (line.StartsWith("Writing", StringComparison.Ordinal)) process.Kill();
        await process.WaitForExitAsync(cancel);
        Assert.Null(disk.Served());
        Assert.Equal(1, disk.Seed().Corpus!.Articles);
    }
}
