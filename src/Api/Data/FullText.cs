using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Search;

namespace OnRecord.Api.Data;

/// <summary>Full text over a snapshot: the one place that knows SQLite's FTS5.</summary>
/// <remarks>
/// Four FTS5 tables without content of their own, each over a view of the same name with “Content” behind it; a row's id is the key of
/// its article, quote, actor or event. Words are compared without case and diacritics (unicode61, remove_diacritics 2).
/// </remarks>
public static class FullText
{
    /// <summary>Stands before a word found, in a fragment; a noncharacter, which no text of the corpus has.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Stands behind a word found.</summary>
    public const char Close = '\uFDD1';

    private static readonly (FullTextIndex Index, string Columns, string Content)[] Tables =
    [
        (FullTextIndex.Articles, "Title, Standfirst, Body",
            "SELECT a.Key, a.Title, a.Standfirst, s.Body FROM Articles a JOIN Sources s ON s.ArticleKey = a.Key"),
        (FullTextIndex.Quotes, "Text", "SELECT Key, Text FROM Quotes"),
        (FullTextIndex.Actors, "Name, Aliases, Description", "SELECT Key, Name, Aliases, Description FROM Actors"),
        (FullTextIndex.Events, "Title, Reports",
            "SELECT e.Key, e.Title, (SELECT group_concat(r.Text, char(10)) FROM EventReports r WHERE r.EventKey = e.Key) AS Reports FROM Events e"),
    ];

    /// <summary>Keys of the rows that match, rising; compose with <c>Contains</c> on the key of a row.</summary>
    /// <param name="db">The snapshot.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="query">The <see cref="FullTextQuery.Expression"/> of a query.</param>
    public static IQueryable<int> Matches(this CorpusContext db, FullTextIndex index, string query) =>
        db.Database.SqlQueryRaw<int>(Select("rowid AS Value", "{0}", index), query);

    /// <summary>Keys of the rows that match, with their rank, as far as a last key: ranking costs more than matching.</summary>
    public static IQueryable<FullTextHit> Ranked(this CorpusContext db, FullTextIndex index, string query, int last) =>
        db.Database.SqlQueryRaw<FullTextHit>(Select("rowid AS Key, rank AS Rank", "{0} AND rowid <= {1}", index), query, last);

    /// <summary>The rank of one row; none where it does not match.</summary>
    public static IQueryable<double> Rank(this CorpusContext db, FullTextIndex index, string query, int key) =>
        db.Database.SqlQueryRaw<double>(Select("rank AS Value", "{0} AND rowid = {1}", index), query, key);

    /// <summary>
    /// The same where a word in a title, or in a name or alias, weighs more than one in a text: descriptions of actors are so short that a
    /// passing word would else weigh as much as a name.
    /// </summary>
    public static IQueryable<double> WeightedRank(this CorpusContext db, FullTextIndex index, string query, int key)
    {
        var weights = index == FullTextIndex.Actors ? "10.0, 5.0, 0.2" : "10.0, 5.0, 1.0";
        return db.Database.SqlQueryRaw<double>(Select($"bm25({Table(index)}, {weights}) AS Value", "{0} AND rowid = {1}", index), query, key);
    }

    /// <summary>
    /// The best fragment, of about 24 words, of one row that matches; each word found stands between <see cref="Open"/> and
    /// <see cref="Close"/>. Meant for the rows of one page: fragments cost more than matches.
    /// </summary>
    public static IQueryable<string> Snippet(this CorpusContext db, FullTextIndex index, string query, int key) =>
        db.Database.SqlQueryRaw<string>(
            Select($"snippet({Table(index)}, -1, char({(int)Open}), char({(int)Close}), '…', 24) AS Value", "{0} AND rowid = {1}", index), query, key);

    /// <summary>Makes the tables and fills them from the rows; the last step of writing a snapshot.</summary>
    internal static void Build(DbConnection connection)
    {
        foreach (var (index, columns, content) in Tables)
        {
            var table = Table(index);
            Execute(connection, $"CREATE VIEW {table}Content AS {content}");
            Execute(connection,
                $"CREATE VIRTUAL TABLE {table} USING fts5({columns}, content='{table}Content', content_rowid='Key', tokenize='unicode61 remove_diacritics 2', prefix='2 3')");
            Execute(connection, $"INSERT INTO {table}({table}) VALUES('rebuild')");
        }
    }

    /// <summary>Each table with what is wrong with it, null where it is in step with its rows; needs a connection that may write, though nothing changes.</summary>
    internal static IEnumerable<(string Table, string? Fault)> Integrity(DbConnection connection) =>
        Tables.Select(table => Table(table.Index)).Select(table => (table, Fault(connection, table)));

    private static string? Fault(DbConnection connection, string table)
    {
        try
        {
            Execute(connection, $"INSERT INTO {table}({table}, rank) VALUES('integrity-check', 1)");
            return null;
        }
        catch (SqliteException error)
        {
            return error.Message;
        }
    }

    private static string Select(string columns, string match, FullTextIndex index) =>
        $"SELECT {columns} FROM {Table(index)} WHERE {Table(index)} MATCH {match}";

    private static string Table(FullTextIndex index) => index switch
    {
        FullTextIndex.Articles => "ArticleText",
        FullTextIndex.Quotes => "QuoteText",
        FullTextIndex.Actors => "ActorText",
        _ => "EventText",
    };

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
