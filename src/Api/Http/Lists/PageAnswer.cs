using System.Buffers;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Lists;

/// <summary>Makes one page of a list, in any form.</summary>
internal sealed class PageAnswer<TRow>(Lane lane, ListRequest<TRow> request)
    where TRow : class
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>How a table is laid down as a file.</summary>
    public static string Attachment(ListRequest<TRow> request) =>
        $"attachment; filename=\"{Word.Of(request.Listing.Resource)}-{request.Snapshot.Id}.csv\"";

    /// <summary>The page in a form.</summary>
    public Answer In(Format format, HttpContext context)
    {
        var reading = new ListReading<TRow>(lane, request);
        var page = PageKeys.Of(lane, request, reading);
        var next = page.Next is null ? null : request.NextPage(page.Next);
        var buffer = PageBuffer.Rent();
        if (format == Format.Json)
            WriteJson(buffer, reading, page, next);
        else if (format == Format.JsonLd)
            WriteLinkedData(buffer, page, context);
        else
            WriteLines(buffer, page, format);
        return new(buffer.WrittenMemory, format.ContentType)
        {
            Return = () => PageBuffer.Return(buffer),
            Next = format == Format.Json ? null : next,
            Disposition = format == Format.Csv ? Attachment(request) : null,
        };
    }

    private ItemWriter Items => new(request.Snapshot, lane, request.Listing.Resource, request.Selection, request.Passages);

    private void WriteJson(ArrayBufferWriter<byte> buffer, ListReading<TRow> reading, PageKeys page, string? next)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        var items = Items;
        writer.WriteStartObject();
        writer.WriteStartArray("items"u8);
        foreach (var key in page.Keys) items.Write(writer, key);
        writer.WriteEndArray();
        writer.WriteStartObject("page"u8);
        writer.WriteNumber("limit"u8, request.Sample?.Size ?? request.Limit);
        writer.WriteNumber("total"u8, page.Total);
        if (page.Ranked is { } ranked && ranked < page.Total) writer.WriteNumber("ranked"u8, ranked);
        if (next is not null) writer.WriteString("next"u8, next);
        writer.WriteEndObject();
        if (request.Facets.Count > 0) WriteFacets(writer, reading);
        writer.WriteEndObject();
    }

    private void WriteFacets(Utf8JsonWriter writer, ListReading<TRow> reading)
    {
        var counter = new FacetCounter<TRow>(request, reading);
        Write("facets", request.Facets.Where(facet => facet.By is null), facet =>
            facet.Dates is { } dates ? counter.Count(dates, facet.Interval) : counter.Count(facet.Values!));
        Write("crossTables", request.Facets.Where(facet => facet.By is not null), facet => counter.Cross(facet.Values!, facet.By!));

        void Write<T>(string name, IEnumerable<FacetRequest<TRow>> facets, Func<FacetRequest<TRow>, T> count)
        {
            var counted = facets.ToList();
            if (counted.Count == 0) return;
            writer.WriteStartObject(name);
            foreach (var facet in counted)
            {
                writer.WritePropertyName(facet.Name);
                JsonSerializer.Serialize(writer, count(facet), ServedJson.Options);
            }
            writer.WriteEndObject();
        }
    }

    private void WriteLines(ArrayBufferWriter<byte> buffer, PageKeys page, Format format)
    {
        using var stream = new MemoryStream();
        var pipe = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        using (var lines = ItemStream.Of(format, request.Listing.Columns, pipe))
        {
            var items = Items;
            foreach (var key in page.Keys) lines.Write(items, key);
            lines.Flush(default).AsTask().GetAwaiter().GetResult();
        }
        buffer.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private void WriteLinkedData(ArrayBufferWriter<byte> buffer, PageKeys page, HttpContext context)
    {
        var origin = Origin.Of(context.Request);
        using var writer = new Utf8JsonWriter(buffer, LinkedData.LinkedData.Writing);
        writer.WriteStartObject();
        writer.WriteString("@context"u8, SchemaOrg.Context);
        writer.WriteStartArray("@graph"u8);
        foreach (var key in page.Keys)
        {
            using var item = JsonDocument.Parse(lane.Json(request.Snapshot, request.Listing.Resource, key).ToArray());
            request.Listing.LinkedData(writer, item.RootElement, origin);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
