using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Data.Checking;

/// <summary>The database file is sound, its references resolve and its full text is in step.</summary>
internal static class FileCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        yield return Rows(connection, "the database file is sound", "PRAGMA integrity_check(20)", row => row.GetString(0), "ok");
        yield return Rows(connection, "every reference resolves", "PRAGMA foreign_key_check",
            row => $"Row {row.GetValue(1)} of {row.GetString(0)} refers to a row of {row.GetString(2)} that is not there.");
        yield return FullTextInStep(connection);
    }

    private static Promise Rows(DbConnection connection, string text, string sql, Func<DbDataReader, string> violation, string? sound = null)
    {
        var promise = new Promise(text);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var fault = violation(rows);
            promise.Expect(fault == sound, () => fault);
        }
        if (promise.Checked == 0) promise.Expect(true, () => "");
        return promise;
    }

    private static Promise FullTextInStep(SqliteConnection connection)
    {
        // FTS5 checks itself by an INSERT, which a snapshot opened for reading refuses; so a copy is asked, that goes when it is closed.
        using var copy = new SqliteConnection("Data Source=");
        copy.Open();
        connection.BackupDatabase(copy);
        var promise = new Promise("full text is in step with its rows");
        foreach (var (table, fault) in FullText.Integrity(copy)) promise.Expect(fault is null, () => $"{table}: {fault}");
        return promise;
    }
}
