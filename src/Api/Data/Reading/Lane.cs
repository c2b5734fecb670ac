using SQLitePCL;

namespace OnRecord.Api.Data.Reading;

/// <summary>A connection to a snapshot that stays open, with the statements that it has prepared. One thread at a time.</summary>
internal sealed class Lane : IDisposable
{
    // Forms of lists are many where clients combine filters freely; what is asked again soon is among the last of them.
    private const int MostStatements = 256;

    private readonly sqlite3 connection;
    private readonly Dictionary<SqlShape, Prepared> statements = [];

    static Lane() => Batteries_V2.Init();

    /// <summary>Opens the snapshot at a path.</summary>
    /// <exception cref="InvalidOperationException">It cannot be opened.</exception>
    public Lane(string path)
    {
        // A finished snapshot never changes, so that SQLite need not look for locks and journals before every statement.
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        const int flags = raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI;
        if (raw.sqlite3_open_v2(address, out connection, flags, null) != raw.SQLITE_OK)
            throw new InvalidOperationException($"{path} cannot be opened.");

        // Pages are read where the system keeps them, instead of being copied from there one by one.
        raw.sqlite3_exec(connection, "PRAGMA mmap_size = 1099511627776");
    }

    /// <summary>A statement at its start, with its values.</summary>
    public Prepared Ask(SqlShape shape, params IReadOnlyList<object> values)
    {
        if (!statements.TryGetValue(shape, out var statement))
        {
            if (statements.Count == MostStatements) Forget();
            statements[shape] = statement = new Prepared(connection, shape);
        }
        statement.Bind(values);
        return statement;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void Forget()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
    }
}
