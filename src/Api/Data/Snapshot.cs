using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data;

/// <summary>A finished snapshot, open for reading. Immutable and safe for use from several threads.</summary>
public sealed class Snapshot
{
    private readonly PooledDbContextFactory<CorpusContext> contexts;

    private Snapshot(string path)
    {
        Path = path;
        contexts = new PooledDbContextFactory<CorpusContext>(Options(path, SqliteOpenMode.ReadOnly));
        using var db = contexts.CreateDbContext();
        Corpus = db.Corpus.Single();
    }

    /// <summary>The database file.</summary>
    public string Path { get; }

    /// <summary>What the snapshot says of itself: id, engine, counts.</summary>
    public CorpusRow Corpus { get; }

    /// <summary>The snapshot's id, which ETags are made from.</summary>
    public string Id => Corpus.SnapshotId;

    /// <summary>Opens the snapshot in the file at <paramref name="path"/>.</summary>
    /// <exception cref="SqliteException">The file is missing, or no SQLite database of this shape.</exception>
    /// <exception cref="InvalidOperationException">The database holds no finished snapshot.</exception>
    public static Snapshot Open(string path) => new(path);

    /// <summary>A context for one request; dispose it to give it back.</summary>
    public CorpusContext CreateContext() => contexts.CreateDbContext();

    /// <summary>How the file at <paramref name="path"/> is opened.</summary>
    internal static DbContextOptions<CorpusContext> Options(string path, SqliteOpenMode mode) =>
        new DbContextOptionsBuilder<CorpusContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = mode == SqliteOpenMode.ReadOnly }.ToString())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;
}
