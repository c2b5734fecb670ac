using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Export;

/// <summary>Explains the export to whoever unpacks it: every table with every property, those inside objects too.</summary>
internal static class DataDictionary
{
    /// <summary>In Markdown.</summary>
    public static string Of(CorpusRow corpus)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # On Record

            Snapshot `{corpus.SnapshotId}`, read by engine {corpus.EngineVersion}.

            Every file is UTF-8 with one JSON object a line, as the service lists it. `datapackage.json` describes the same to programs
            (https://datapackage.org). Spans are offsets in UTF-16 code units, the end not included, into `text` of `sources.ndjson`.
            Dates are EDTF (ISO 8601-2), with the first and last day that they may mean beside them. The articles and the words quoted
            from them belong to their authors and publishers.

            """);
        foreach (var table in ExportTables.All)
            Write(text, table, corpus);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(StringBuilder text, ExportTable table, CorpusRow corpus)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {table.File}\n\n{table.Description} {table.Count(corpus)} rows, each named by `");
        text.AppendJoin("`, `", table.Key).Append("`.\n\n| property | type | meaning |\n|---|---|---|\n");
        Write(text, table, "", RowSchema.Of(table.Row));
    }

    private static void Write(StringBuilder text, ExportTable table, string prefix, JsonNode schema)
    {
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            var path = prefix + name;
            var (inside, item) = property!["items"] is { } items ? ($"{path}[]", items) : (path, property);
            text.Append(CultureInfo.InvariantCulture, $"| `{inside}` | {TypeOf(property)} | {Meaning(table, path, property)} |\n");
            Write(text, table, $"{inside}.", item);
        }
    }

    private static string TypeOf(JsonNode property)
    {
        if (property["enum"] is JsonArray words)
            return string.Join(", ", words.Select(word => word is null ? "null" : $"`{word}`"));
        if (property["items"] is { } item)
            return $"list of {TypeOf(item)}s";
        var type = property["type"] is JsonArray several
            ? string.Join(" or ", several.Select(word => (string)word!))
            : (string?)property["type"];
        return property["format"] is { } format ? $"{type} ({format})" : type ?? "any";
    }

    private static string Meaning(ExportTable table, string path, JsonNode property)
    {
        var meaning = ((string?)property["description"] ?? "").Replace("|", "\\|", StringComparison.Ordinal);
        return table.References.FirstOrDefault(reference => reference.Path == path).Table is { } other
            ? $"{meaning} An id of {other}."
            : meaning;
    }
}
