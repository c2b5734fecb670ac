using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data.Writing;

/// <summary>Writes every object as its list serves it, by the same projections that describe it.</summary>
/// <remarks>
/// Reading the rows back and putting them into JSON is most of the work of writing a snapshot, so it is shared among all cores: batches are
/// read ahead, a bounded number of them, and written in their order, so that the file is the same however threads take turns.
/// </remarks>
internal static class ObjectTable
{
    private const int BatchSize = 500;

    // A snapshot of fewer rows is written before threads have opened it.
    private const int Many = 2000;

    private static readonly int MostAhead = 2 * Environment.ProcessorCount;

    /// <summary>Writes them; all other rows are there already, numbered without gaps, and no transaction is open.</summary>
    /// <param name="db">The snapshot being written.</param>
    /// <param name="path">Its file.</param>
    /// <param name="cancel">Ends it early; the file is of no use then.</param>
    public static void Write(CorpusContext db, string path, CancellationToken cancel)
    {
        ObjectBatch[] batches = [.. ServedObject.Resources.SelectMany(resource => ObjectBatch.Divide(db, resource, BatchSize))];
        if (batches.Sum(batch => batch.Count) >= Many) WriteReadAhead(db, path, batches, cancel);
        else Write(db, batches.Select(batch => (batch, batch.Read(db))));
    }

    // While one connection writes, others can read only what a write-ahead log keeps apart.
    private static void WriteReadAhead(CorpusContext db, string path, ObjectBatch[] batches, CancellationToken cancel)
    {
        SnapshotWriter.Execute(db, "PRAGMA journal_mode = WAL;");
        var reading = new Queue<(ObjectBatch Batch, Task<List<byte[]>> Objects)>();
        try
        {
            Write(db, Read());
        }
        finally
        {
            // Whoever still reads holds the file open.
            Task.WhenAll(reading.Select(ahead => ahead.Objects)).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
        SnapshotWriter.Execute(db, "PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF;");

        IEnumerable<(ObjectBatch, List<byte[]>)> Read()
        {
            foreach (var batch in batches)
            {
                cancel.ThrowIfCancellationRequested();
                reading.Enqueue((batch, Task.Run(() => batch.Read(path), CancellationToken.None)));
                if (reading.Count > MostAhead) yield return Next();
            }
            while (reading.Count > 0) yield return Next();
        }

        (ObjectBatch, List<byte[]>) Next()
        {
            var objects = reading.Peek().Objects.GetAwaiter().GetResult();
            return (reading.Dequeue().Batch, objects);
        }
    }

    private static void Write(CorpusContext db, IEnumerable<(ObjectBatch Batch, List<byte[]> Objects)> read)
    {
        using var transaction = db.Database.BeginTransaction();
        using (var objects = new TableWriter<ObjectRow>(db))
        {
            foreach (var (batch, served) in read)
                foreach (var (place, json) in served.Index())
                    objects.Write(new ObjectRow { Key = ObjectRow.KeyOf(batch.Resource, batch.First + place), Json = json });
        }
        transaction.Commit();
    }
}
