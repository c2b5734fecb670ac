using System.Text.Json;
using CsvHelper;

namespace OnRecord.Api.Http.Lists;

/// <summary>Writes objects as the rows of a table (RFC 4180) in UTF-8, a heading first.</summary>
/// <remarks>
/// A value that a spreadsheet would take for a formula, because it begins with <c>= + - @</c>, a tab or a carriage return, is led by an
/// apostrophe, as OWASP advises.
/// </remarks>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvWriter csv;
    private readonly string[][] paths;

    /// <summary>Begins a table.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="output">Where it goes; left open.</param>
    public CsvTable(IReadOnlyList<Column> columns, Stream output)
    {
        paths = [.. columns.Select(column => column.Path.Split('.'))];
        csv = CsvWriter.Create(output, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(column => column.Name)]);
    }

    /// <summary>Writes one object.</summary>
    public void Write(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var path in paths) csv.WriteField(string.Join("; ", Values(document.RootElement, path, 0)));
        csv.EndRecord();
    }

    /// <summary>Hands on what was written so far.</summary>
    public Task FlushAsync(CancellationToken cancel) => csv.FlushAsync(cancel).AsTask();

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private static IEnumerable<string> Values(JsonElement value, string[] path, int depth) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(element => Values(element, path, depth)),
        JsonValueKind.Object when depth < path.Length => value.TryGetProperty(path[depth], out var inner) ? Values(inner, path, depth + 1) : [],
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };
}
