using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Checking;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Tests.Http;
using OnRecord.Api.Tests.Seeding;
using Xunit;

namespace OnRecord.Api.Tests.Changes;

/// <summary>What is promised of the log of changes, and that a broken promise is noticed.</summary>
public sealed class ChangePromiseTests : IDisposable
{
    private const string Order = "the log of changes knows the snapshots in their order, this one last";
    private const string Counts = "every snapshot counts its changes right, as far as the log reaches";
    private const string Ends = "every change goes on from the one before it and ends at the object that is served";

    private readonly TemporaryFolder folder = new();

    public ChangePromiseTests()
    {
        Write("one.db", null, "a");
        Write("two.db", "one.db", "b");
        Write("three.db", "two.db", "c");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AWholeLogKeepsEveryPromise() =>
        Assert.Equal([], SnapshotChecker.Check(folder["three.db"]).SelectMany(promise => promise.Violations));

    [Theory]
    [InlineData("UPDATE Snapshots SET Id = 'x' WHERE Key = 3", Order)]
    [InlineData("DELETE FROM Snapshots WHERE Key = 2", Order)]
    [InlineData("UPDATE Snapshots SET Reached = 0 WHERE Key = 2", Order)]
    [InlineData("DELETE FROM Snapshots", Order)]
    [InlineData("UPDATE Snapshots SET Added = Added + 1 WHERE Key = 3", Counts)]
    [InlineData("UPDATE Changes SET Snapshot = 1 WHERE Snapshot = 2", Counts)]
    [InlineData("DELETE FROM Changes WHERE Snapshot = 3 AND Id = 'q1'", Ends)]
    [InlineData("UPDATE Changes SET Before = 7 WHERE Snapshot = 3 AND Id = 'q1'", Ends)]
    [InlineData("UPDATE Changes SET After = Before WHERE Snapshot = 2 AND Id = 'q1'", Ends)]
    [InlineData("UPDATE Changes SET After = 7 WHERE Snapshot = 3 AND Id = 'q2'", Ends)]
    [InlineData("UPDATE Objects SET Json = '{}' WHERE Key IN (SELECT 8589934592 + Key FROM Quotes WHERE Id = 'q1')", Ends)]
    public void ABrokenPromiseIsNamed(string damage, string promise)
    {
        var file = new SqliteConnectionStringBuilder { DataSource = folder["three.db"], Pooling = false };
        using (var connection = new SqliteConnection(file.ToString()))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = damage;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }
        var broken = SnapshotChecker.Check(folder["three.db"]).Where(kept => kept.Broken > 0);
        Assert.Contains(promise, broken.Select(kept => kept.Text));
    }

    /// <summary>The quotes q1 to q3 are there, then gone, then there again.</summary>
    private void Write(string file, string? before, string id) => SnapshotWriter.Write(
        id == "b" ? PrintedCorpus.Build() : SampleCorpus.Build(),
        new SnapshotFacts(id, "", DateTimeOffset.UnixEpoch, [], []) { Before = before is null ? null : Snapshot.Open(folder[before]) },
        folder[file]);
}
