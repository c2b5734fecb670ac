using System.IO.Compression;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Export;

/// <summary>Writes a snapshot as a zip of tables, a row at a time: memory does not grow with the corpus, and there is no ceiling.</summary>
/// <remarks>
/// Entries bear the time at which the snapshot was built, and nothing else of the moment or the machine goes in, so the same program
/// writes the same bytes for the same snapshot.
/// </remarks>
internal static class ExportArchive
{
    private const int BufferBytes = 1 << 16;

    // The first that a zip can bear.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Indented = new(ServedJson.Options) { WriteIndented = true, NewLine = "\n" };
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Writes the archive. What was written when it throws is no archive: the directory at its end is missing.</summary>
    /// <param name="target">Where; it is left open.</param>
    /// <param name="corpus">What the snapshot says of itself.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="tables">What goes in.</param>
    /// <param name="cancel">Ends the writing.</param>
    public static async Task Write(
        PipeWriter target, CorpusRow corpus, CorpusContext db, IReadOnlyList<ExportTable> tables, CancellationToken cancel)
    {
        // One connection from beginning to end: the file stays open though newer snapshots replace it.
        await db.Database.OpenConnectionAsync(cancel);

        // Not disposed of where something fails, since that would end the archive as if it were whole.
        var stream = new ArchiveStream(target);
        var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancel);
        var built = corpus.BuiltAt.ToUniversalTime() is var time && time < Earliest ? Earliest : time;
        await Add("datapackage.json", entry => JsonSerializer.SerializeAsync(entry, DataPackage.Of(corpus), Indented, cancel));
        await Add("README.md", entry => entry.WriteAsync(Encoding.UTF8.GetBytes(DataDictionary.Of(corpus)), cancel).AsTask());
        foreach (var table in tables)
            await Add(table.File, entry => Write(entry, table.Rows(db), cancel));
        await archive.DisposeAsync();
        await stream.FlushAsync(cancel);

        async Task Add(string name, Func<Stream, Task> content)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = built;
            var compressing = await entry.OpenAsync(cancel);
            var buffered = new BufferedStream(compressing, BufferBytes);
            await content(buffered);
            await buffered.DisposeAsync();
        }
    }

    private static async Task Write(Stream entry, IAsyncEnumerable<byte[]> rows, CancellationToken cancel)
    {
        await foreach (var row in rows.WithCancellation(cancel))
        {
            await entry.WriteAsync(row, cancel);
            await entry.WriteAsync(LineEnd, cancel);
        }
    }
}
