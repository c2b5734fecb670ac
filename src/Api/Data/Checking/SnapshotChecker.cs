using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Data.Checking;

/// <summary>Looks whether a snapshot keeps every promise made of it.</summary>
public static class SnapshotChecker
{
    /// <summary>Checks the snapshot in the file at <paramref name="path"/>, which is only read.</summary>
    /// <exception cref="SqliteException">The file is missing, or too damaged to be read at all.</exception>
    public static IReadOnlyList<Promise> Check(string path)
    {
        using (var db = new CorpusContext(Snapshot.Options(path, SqliteOpenMode.ReadOnly)))
            db.Database.OpenConnection();
        // Each part over a connection of its own, as many at once as there are cores.
        Task<List<Promise>>[] parts =
        [
            Guard(path, "the file", FileCheck.Run),
            Guard(path, "spans", SpanCheck.Run),
            Guard(path, "dates", DateCheck.Run),
            Guard(path, "links", LinkCheck.Run),
            Guard(path, "whom quotes speak about", SpokenOfCheck.Run),
            Guard(path, "counts", CountCheck.Run),
            Guard(path, "objects", ObjectCheck.Run),
            Guard(path, "changes", ChangeCheck.Run),
        ];
        return [.. parts.SelectMany(part => part.GetAwaiter().GetResult())];
    }

    private static Task<List<Promise>> Guard(string path, string part, Func<CorpusContext, IEnumerable<Promise>> checks) => Task.Run(() =>
    {
        using var db = new CorpusContext(Snapshot.Options(path, SqliteOpenMode.ReadOnly));
        db.Database.OpenConnection();
        return Guarded(part, () => checks(db));
    });

    /// <summary>Runs checks; a value that cannot even be read breaks a promise too, and the checks of other parts go on.</summary>
    private static List<Promise> Guarded(string part, Func<IEnumerable<Promise>> checks)
    {
        try
        {
            return [.. checks()];
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException or SqliteException)
        {
            var promise = new Promise($"{part} can be read");
            promise.Expect(false, () => error.Message);
            return [promise];
        }
    }
}
