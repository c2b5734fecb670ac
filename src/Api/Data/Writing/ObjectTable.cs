using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes every object as its list serves it, by the same projections that describe it.</summary>
/// <remarks>
/// Reading the rows back and putting them into JSON is most of the work of writing a snapshot, so it is shared among all cores: each
/// resource is read ahead by a thread of its own, and written stretch by stretch in turn, so that the file is the same however threads take turns.
/// </remarks>
internal static class ObjectTable
{
    private const int LargestStretch = 500;

    // A snapshot of fewer rows is written before threads have opened it.
    private const int Many = 2000;

    /// <summary>Writes them; all other rows are there already, numbered without gaps, and no transaction is open.</summary>
    /// <param name="db">The snapshot being written.</param>
    /// <param name="path">Its file.</param>
    /// <param name="cancel">Ends it early; the file is of no use then.</param>
    public static void Write(CorpusContext db, string path, CancellationToken cancel)
    {
        (Resource Resource, int Rows)[] counts = [.. ServedObject.Resources.Select(resource => (resource, ServedRows.Count(db, resource)))];
        if (counts.Sum(count => count.Rows) >= Many) WriteReadAhead(db, path, counts, cancel);
        else Write(db, counts.SelectMany(count => ServedRows.Json(db, count.Resource).Select((json, place) => Row(count.Resource, place, json))));
    }

    // While one connection writes, others can read only what a write-ahead log keeps apart.
    private static void WriteReadAhead(CorpusContext db, string path, (Resource Resource, int Rows)[] counts, CancellationToken cancel)
    {
        SnapshotWriter.Execute(db, "PRAGMA journal_mode = WAL;");
        var rounds = 1 + (counts.Max(count => count.Rows) / LargestStretch);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        ServedStream[] streams = [.. counts.Select(count => new ServedStream(path, count.Resource, 1 + (count.Rows / rounds), stop.Token))];
        try
        {
            Write(db, InTurn(streams));
        }
        finally
        {
            // Whoever still reads holds the file open.
            stop.Cancel();
            Task.WhenAll(streams.Select(stream => stream.Reading)).Wait(CancellationToken.None);
        }
        SnapshotWriter.Execute(db, "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF;");
    }

    // A stretch of each resource in every round, so that all of them come to their end together.
    private static IEnumerable<ObjectRow> InTurn(ServedStream[] streams)
    {
        var places = new int[streams.Length];
        for (var left = streams.Length; left > 0;)
        {
            left = 0;
            for (var stream = 0; stream < streams.Length; stream++)
            {
                if (streams[stream].Next() is not { } stretch) continue;
                left++;
                foreach (var json in stretch) yield return Row(streams[stream].Resource, places[stream]++, json);
            }
        }
    }

    private static ObjectRow Row(Resource resource, int place, byte[] json) => new() { Key = ObjectRow.KeyOf(resource, place + 1), Json = json };

    private static void Write(CorpusContext db, IEnumerable<ObjectRow> rows)
    {
        using var transaction = db.Database.BeginTransaction();
        using (var objects = new TableWriter<ObjectRow>(db))
            foreach (var row in rows) objects.Write(row);
        transaction.Commit();
    }
}
