using System.Globalization;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data;

/// <summary>Reads what a snapshot says of itself without EF Core, whose model takes longer to build than a whole start should.</summary>
internal static class CorpusFacts
{
    /// <exception cref="SqliteException">The file is missing, or no database of this shape.</exception>
    /// <exception cref="InvalidOperationException">It holds no finished snapshot.</exception>
    public static CorpusRow Read(string path)
    {
        using var connection = new SqliteConnection(Snapshot.ConnectionString(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM Corpus";
        using var row = command.ExecuteReader();
        if (!row.Read()) throw new InvalidOperationException($"{path} holds no finished snapshot.");
        return new CorpusRow
        {
            Key = Number(row, nameof(CorpusRow.Key)),
            SnapshotId = Text(row, nameof(CorpusRow.SnapshotId)),
            InputFingerprint = Text(row, nameof(CorpusRow.InputFingerprint)),
            Seeds = Text(row, nameof(CorpusRow.Seeds)),
            EngineVersion = Text(row, nameof(CorpusRow.EngineVersion)),
            BuiltAt = DateTimeOffset.Parse(Text(row, nameof(CorpusRow.BuiltAt)), CultureInfo.InvariantCulture),
            Outlets = Number(row, nameof(CorpusRow.Outlets)),
            Agencies = Number(row, nameof(CorpusRow.Agencies)),
            Articles = Number(row, nameof(CorpusRow.Articles)),
            Actors = Number(row, nameof(CorpusRow.Actors)),
            Places = Number(row, nameof(CorpusRow.Places)),
            Mentions = Number(row, nameof(CorpusRow.Mentions)),
            Quotes = Number(row, nameof(CorpusRow.Quotes)),
            Utterances = Number(row, nameof(CorpusRow.Utterances)),
            Events = Number(row, nameof(CorpusRow.Events)),
            EventReports = Number(row, nameof(CorpusRow.EventReports)),
            Rejections = Number(row, nameof(CorpusRow.Rejections)),
            Warnings = Number(row, nameof(CorpusRow.Warnings)),
        };
    }

    private static int Number(SqliteDataReader row, string column) => row.GetInt32(Ordinal(row, column));

    private static string Text(SqliteDataReader row, string column) => row.GetString(Ordinal(row, column));

    private static int Ordinal(SqliteDataReader row, string column)
    {
        try
        {
            return row.GetOrdinal(column);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InvalidOperationException($"The snapshot is of another shape: it has no {column}.");
        }
    }
}
