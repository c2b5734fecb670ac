using OnRecord.Api.Changes;
using OnRecord.Api.Data;
using OnRecord.Api.Seeding;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Changes;

/// <summary>That every seeding carries the log of changes on.</summary>
public sealed class SeededChangesTests : IDisposable
{
    private readonly SeedsOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void ADocumentMoreAndOneLessAreTold()
    {
        disk.Add("one.txt");
        disk.Add("two.txt");
        var first = Seed();
        File.Delete(disk["one.txt"]);
        disk.Add("three.txt");
        Seed();
        Assert.Equal(
            ["articles/one Removed", "articles/three Added"],
            Since(first).Where(line => line.StartsWith("articles/", StringComparison.Ordinal)));
        Assert.DoesNotContain(Since(first), line => line.StartsWith("articles/two", StringComparison.Ordinal));
    }

    [Fact]
    public void InputsThatComeBackGiveTheSameIdAndNoChangesSinceIt()
    {
        disk.Add("one.txt");
        var first = Seed();
        disk.Add("two.txt");
        var second = Seed();
        File.Delete(disk["two.txt"]);
        Assert.Equal(first, Seed());
        Assert.NotEqual(first, second);
        Assert.Empty(Since(first));
        Assert.Contains("articles/two Removed", Since(second));
        using var db = disk.Open();
        Assert.Equal([first, second, first], db.Snapshots.OrderBy(snapshot => snapshot.Key).Select(snapshot => snapshot.Id));
    }

    [Fact]
    public void SeedingTheSameAgainByForceChangesNothing()
    {
        disk.Add("one.txt");
        var first = Seed();
        Assert.Equal(SeedingResult.Built, disk.Seed(force: true).Result);
        Assert.Empty(Since(first));
    }

    [Fact]
    public void ASeedingThatIsCancelledLeavesTheLogAsItWas()
    {
        disk.Add("one.txt");
        var first = Seed();
        disk.Add("two.txt");
        Assert.Throws<OperationCanceledException>(() => disk.Seed(during: step =>
        {
            if (step is { Step: SeedingStep.Check, Done: 0 }) throw new OperationCanceledException();
        }));
        using (var db = disk.Open())
            Assert.Equal([first], db.Snapshots.Select(snapshot => snapshot.Id));
        Seed();
        Assert.Contains("articles/two Added", Since(first));
    }

    private string Seed() => disk.Seed().Corpus!.SnapshotId;

    private List<string> Since(string id)
    {
        using var db = disk.Open();
        var from = db.Snapshots.Where(snapshot => snapshot.Id == id).Max(snapshot => snapshot.Key);
        var kind = ChangeSince.Kind.Compile();
        return [.. ChangeSince.Of(db, from).OrderBy(change => change.Id).AsEnumerable()
            .Select(change => $"{change.Resource}/{change.Id} {kind(change)}")];
    }
}
