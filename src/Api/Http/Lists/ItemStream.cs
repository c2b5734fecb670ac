using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Lists;

/// <summary>Writes items one after the other, as lines of JSON or rows of a table.</summary>
internal sealed class ItemStream : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly PipeWriter output;
    private readonly ArrayBufferWriter<byte> item = new(4096);
    private readonly Utf8JsonWriter json;
    private readonly CsvTable? table;
    private long unflushed;

    private ItemStream(PipeWriter output, IReadOnlyList<Column>? columns)
    {
        this.output = output;
        json = new Utf8JsonWriter(item, Options);
        table = columns is null ? null : new CsvTable(columns, output.AsStream(leaveOpen: true));
    }

    /// <summary>Begins a stream.</summary>
    /// <param name="format">CSV, or else NDJSON.</param>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="output">Where it goes.</param>
    public static ItemStream Of(Format format, IReadOnlyList<Column> columns, PipeWriter output) =>
        new(output, format == Format.Csv ? columns : null);

    /// <summary>Writes one item, and tells how many bytes wait to be sent.</summary>
    public long Write(ItemWriter items, int key)
    {
        item.ResetWrittenCount();
        json.Reset(item);
        items.Write(json, key);
        json.Flush();
        unflushed += item.WrittenCount;
        if (table is not null)
            table.Write(item.WrittenMemory);
        else
        {
            output.Write(item.WrittenSpan);
            output.Write("\n"u8);
        }
        return unflushed;
    }

    /// <summary>Sends what waits.</summary>
    public async ValueTask<FlushResult> Flush(CancellationToken cancel)
    {
        unflushed = 0;
        if (table is not null) await table.FlushAsync(cancel);
        return await output.FlushAsync(cancel);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        table?.Dispose();
        json.Dispose();
    }
}
