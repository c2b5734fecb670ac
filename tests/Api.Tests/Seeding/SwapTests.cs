using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OnRecord.Api.Data;
using Xunit;

namespace OnRecord.Api.Tests.Seeding;

public sealed class SwapTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public async Task ARunningHostServesTheNewSnapshotAndRequestsInFlightKeepTheOld()
    {
        var cancel = TestContext.Current.CancellationToken;
        disk.Add("one.txt");
        disk.Seed();
        var clock = new HandClock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(clock).AddCorpus(new SnapshotFolder(disk.Snapshots));
        await using var app = builder.Build();
        app.MapGet("/count", async (CorpusContext db) => $"{await db.Articles.CountAsync(cancel)}");
        await app.StartAsync(cancel);
        using var client = app.GetTestClient();
        await using var inFlight = app.Services.CreateAsyncScope();
        var old = inFlight.ServiceProvider.GetRequiredService<CorpusContext>();

        disk.Add("two.txt");
        disk.Seed();

        Assert.Equal("1", await client.GetStringAsync("/count", cancel));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("2", await client.GetStringAsync("/count", cancel));
        Assert.Equal(1, await old.Articles.CountAsync(cancel));
    }

    [Fact]
    public void APointerToSomethingBrokenLeavesTheOldSnapshotServed()
    {
        disk.Add("one.txt");
        disk.Seed();
        var clock = new HandClock();
        var current = new CurrentSnapshot(new SnapshotFolder(disk.Snapshots), clock);
        var served = current.Get();
        foreach (var name in (string[])["corpus-broken.db", "../corpus-elsewhere.db", ""])
        {
            File.WriteAllText(Path.Combine(disk.Snapshots, "corpus-broken.db"), "no database");
            File.WriteAllText(Path.Combine(disk.Snapshots, "current"), name);
            clock.Advance(TimeSpan.FromSeconds(2));
            Assert.Same(served, current.Get());
        }
    }

    private sealed class HandClock : TimeProvider
    {
        private long now = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Read(ref now);

        public void Advance(TimeSpan by) => Interlocked.Add(ref now, by.Ticks);
    }
}
