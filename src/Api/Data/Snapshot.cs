using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data;

/// <summary>A finished snapshot, open for reading. Immutable and safe for use from several threads.</summary>
public sealed class Snapshot
{
    /// <summary>About how much answers keep of a snapshot in memory, where nothing else was told.</summary>
    public const long DefaultKeptBytes = 64 << 20;

    /// <summary>About how much of a snapshot's objects is held in memory, where nothing else was told.</summary>
    public const long DefaultHeldBytes = 256 << 20;

    private readonly Lazy<PooledDbContextFactory<CorpusContext>> contexts;

    private Snapshot(string path, long keptBytes, long heldBytes)
    {
        Path = path;
        Corpus = CorpusFacts.Read(path);
        Lanes = new Lanes(path);
        Kept = new Kept(keptBytes);
        Objects = new HeldObjects(heldBytes);
        LastModified = Corpus.BuiltAt.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);
        contexts = new Lazy<PooledDbContextFactory<CorpusContext>>(() => new PooledDbContextFactory<CorpusContext>(Options(path, SqliteOpenMode.ReadOnly)));
    }

    /// <summary>The database file.</summary>
    public string Path { get; }

    /// <summary>What the snapshot says of itself: id, engine, counts.</summary>
    public CorpusRow Corpus { get; }

    /// <summary>The snapshot's id, which ETags are made from.</summary>
    public string Id => Corpus.SnapshotId;

    /// <summary>When it was built, as HTTP writes dates.</summary>
    internal string LastModified { get; }

    /// <summary>Opens the snapshot in the file at <paramref name="path"/>.</summary>
    /// <exception cref="SqliteException">The file is missing, or no SQLite database of this shape.</exception>
    /// <exception cref="InvalidOperationException">The database holds no finished snapshot, or one of another shape.</exception>
    /// <param name="path">Its file.</param>
    /// <param name="keptBytes">About how much answers may keep of it in memory.</param>
    /// <param name="heldBytes">About how much of its objects may be held in memory.</param>
    public static Snapshot Open(string path, long keptBytes = DefaultKeptBytes, long heldBytes = DefaultHeldBytes) =>
        new(path, keptBytes, heldBytes);

    /// <summary>Ways to read it without EF Core, for what is asked often.</summary>
    internal Lanes Lanes { get; }

    /// <summary>What answers keep of it in memory.</summary>
    internal Kept Kept { get; }

    /// <summary>Its objects, as far as they are in memory.</summary>
    internal HeldObjects Objects { get; }

    /// <summary>A context for one request; dispose it to give it back.</summary>
    public CorpusContext CreateContext() => contexts.Value.CreateDbContext();

    /// <summary>How the file at <paramref name="path"/> is opened.</summary>
    internal static DbContextOptions<CorpusContext> Options(string path, SqliteOpenMode mode) => Options(ConnectionString(path, mode));

    /// <summary>How a file that is still being written is read: over connections that are closed and not kept.</summary>
    internal static DbContextOptions<CorpusContext> UnsharedOptions(string path) =>
        Options(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());

    private static DbContextOptions<CorpusContext> Options(string connection) =>
        new DbContextOptionsBuilder<CorpusContext>()
            .UseSqlite(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options;

    /// <summary>Readers share connections, which a writer has no use for.</summary>
    internal static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = mode == SqliteOpenMode.ReadOnly }.ToString();
}
