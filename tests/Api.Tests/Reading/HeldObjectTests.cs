using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Reading;

/// <summary>Objects that are held in memory are those of the snapshot's file.</summary>
public sealed class HeldObjectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Snapshot snapshot;

    public HeldObjectTests()
    {
        ApiFixture.Publish(folder.Path, PrintedCorpus.Build(), "held");
        snapshot = Snapshot.Open(new SnapshotFolder(folder.Path).Current()!);
    }

    public void Dispose()
    {
        folder.Dispose();
    }

    [Theory]
    [InlineData(Resource.Quotes)]
    [InlineData(Resource.Articles)]
    [InlineData(Resource.Actors)]
    public void HeldOnesAreTheStoredOnes(Resource resource)
    {
        using var lease = snapshot.Lanes.Rent();
        var stored = Stored(resource, lease.Lane);
        Assert.NotEmpty(stored);
        snapshot.Objects.Load(snapshot, resource);
        Assert.Equal(stored, Enumerable.Range(1, stored.Count).Select(key => snapshot.Objects.Find(resource, key).ToArray()));
        Assert.True(snapshot.Objects.Find(resource, 0).IsEmpty);
        Assert.True(snapshot.Objects.Find(resource, stored.Count + 1).IsEmpty);
    }

    [Fact]
    public void WhatDoesNotFitIsReadFromTheFile()
    {
        using var lease = snapshot.Lanes.Rent();
        var stored = Stored(Resource.Quotes, lease.Lane);
        var objects = new HeldObjects(2 * (stored[0].Length + stored[1].Length));
        objects.Load(snapshot, Resource.Quotes);
        Assert.Equal(stored[0], objects.Find(Resource.Quotes, 1).ToArray());
        Assert.Equal(stored[1], objects.Find(Resource.Quotes, 2).ToArray());
        Assert.True(objects.Find(Resource.Quotes, 3).IsEmpty);
    }

    [Fact]
    public void ReleasedOnesAreNotHeldAgain()
    {
        snapshot.Objects.Load(snapshot, Resource.Quotes);
        snapshot.Objects.Release();
        Assert.True(snapshot.Objects.Find(Resource.Quotes, 1).IsEmpty);
        snapshot.Objects.Load(snapshot, Resource.Quotes);
        Assert.True(snapshot.Objects.Find(Resource.Quotes, 1).IsEmpty);
        using var lease = snapshot.Lanes.Rent();
        Assert.False(lease.Lane.Json(snapshot, Resource.Quotes, 1).IsEmpty);
    }

    private List<byte[]> Stored(Resource resource, Lane lane)
    {
        var stored = new List<byte[]>();
        while (lane.Json(snapshot, resource, stored.Count + 1) is { IsEmpty: false } json) stored.Add(json.ToArray());
        return stored;
    }
}
