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
        using var db = new CorpusContext(Snapshot.Options(path, SqliteOpenMode.ReadOnly));
        db.Database.OpenConnection();
        return
        [
            .. Guard("the file", () => FileCheck.Run(db)),
            .. Guard("spans", () => SpanCheck.Run(db)),
            .. Guard("dates", () => DateCheck.Run(db)),
            .. Guard("links", () => LinkCheck.Run(db)),
            .. Guard("whom quotes speak about", () => SpokenOfCheck.Run(db)),
            .. Guard("counts", () => CountCheck.Run(db)),
            .. Guard("objects", () => ObjectCheck.Run(db)),
            .. Guard("changes", () => ChangeCheck.Run(db)),
        ];
    }

    /// <summary>Runs checks; a value that cannot even be read breaks a promise too, and the checks of other parts go on.</summary>
    private static List<Promise> Guard(string part, Func<IEnumerable<Promise>> checks)
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
