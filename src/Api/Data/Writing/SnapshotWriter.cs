using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes a linked corpus into a new database file.</summary>
public static class SnapshotWriter
{
    /// <summary>Writes the file at <paramref name="path"/>, which must not exist; what a failure leaves of it is the caller's to remove.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="facts">What the snapshot says of itself.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancel">Ends it early; what is written then is of no use.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="InvalidDataException">The corpus refers to what it does not hold, or gives one id twice.</exception>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public static void Write(LinkedCorpus corpus, SnapshotFacts facts, string path, CancellationToken cancel = default)
    {
        corpus = ListOrder.Of(corpus);
        var keys = new SnapshotKeys(corpus);
        using var db = new CorpusContext(Snapshot.Options(path, SqliteOpenMode.ReadWriteCreate));
        db.Database.OpenConnection();
        var connection = db.Database.GetDbConnection();

        // Nobody reads the file before it is finished, checked and flushed as a whole: a journal would protect nothing.
        Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");
        using (var transaction = db.Database.BeginTransaction())
        {
            SnapshotSchema.CreateTables(db);
            foreach (var write in (Action<CorpusContext, LinkedCorpus, SnapshotKeys>[])[ActorTables.Write, ArticleTables.Write, QuoteTables.Write, EventTables.Write])
            {
                write(db, corpus, keys);
                cancel.ThrowIfCancellationRequested();
            }
            WriteFacts(db, corpus, keys, facts);
            SnapshotSchema.CreateIndexes(db);
            transaction.Commit();
        }
        ObjectTable.Write(db, path, cancel);
        cancel.ThrowIfCancellationRequested();
        using (var transaction = db.Database.BeginTransaction())
        {
            ChangeLog.Write(db, facts);
            cancel.ThrowIfCancellationRequested();
            FullText.Build(connection);
            transaction.Commit();
        }
        Execute(connection, "PRAGMA optimize = 0x10002; PRAGMA journal_mode = DELETE;");
    }

    private static void WriteFacts(CorpusContext db, LinkedCorpus corpus, SnapshotKeys keys, SnapshotFacts facts)
    {
        using var notices = new TableWriter<NoticeRow>(db);
        foreach (var (index, notice) in facts.Notices.Index())
            notices.Write(new NoticeRow { Key = index + 1, Kind = notice.Kind, Subject = notice.Subject, Message = notice.Message });

        using var analyses = new TableWriter<AnalysisRow>(db);
        foreach (var (key, content) in facts.Analyses)
            analyses.Write(new AnalysisRow { Key = key, Content = content });

        using var row = new TableWriter<CorpusRow>(db);
        row.Write(new CorpusRow
        {
            Key = 1,
            SnapshotId = facts.Id,
            InputFingerprint = facts.InputFingerprint,
            Seeds = facts.Seeds,
            EngineVersion = Engine.Version,
            BuiltAt = facts.BuiltAt,
            Outlets = corpus.Outlets.Length,
            Agencies = corpus.Agencies.Length,
            Articles = corpus.Articles.Length,
            Actors = corpus.Actors.Length,
            Places = keys.Places.Count,
            Mentions = corpus.Articles.Sum(article => article.Mentions.Length),
            Quotes = corpus.Articles.Sum(article => article.Quotes.Length),
            Utterances = corpus.Utterances.Length,
            Events = corpus.Events.Length,
            EventReports = corpus.Events.Sum(told => told.Reports.Length),
            Rejections = facts.Notices.Count(notice => notice.Kind != NoticeKind.Warning),
            Warnings = facts.Notices.Count(notice => notice.Kind == NoticeKind.Warning)
                + corpus.Articles.Sum(article => article.Warnings.Length),
        });
    }

    /// <summary>Runs statements on the connection of a context, outside what EF takes for its own.</summary>
    internal static void Execute(CorpusContext db, string sql) => Execute(db.Database.GetDbConnection(), sql);

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
