using System.Globalization;
using System.Text.Json.Nodes;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Export;

/// <summary>Describes the export as the Data Package standard does (version 2).</summary>
internal static class DataPackage
{
    /// <summary>The descriptor of a snapshot's export.</summary>
    public static JsonObject Of(CorpusRow corpus) => new()
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "on-record",
        ["title"] = "On Record",
        ["description"] =
            "Who said what, when, where it was printed, and what happened, read out of raw news articles, with the exact place of every "
            + "word in the document it stands on.\n\nSpans are offsets in UTF-16 code units, the end not included, into `sources.text`.",
        ["version"] = corpus.SnapshotId,
        ["created"] = corpus.BuiltAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["keywords"] = new JsonArray("news", "quotations", "events", "attribution"),
        ["licenses"] = new JsonArray(new JsonObject
        {
            ["name"] = "notspecified",
            ["title"] =
                "The articles and the words quoted from them belong to their authors and publishers; no licence to them is given here.",
        }),
        ["engineVersion"] = corpus.EngineVersion,
        ["resources"] = new JsonArray([.. ExportTables.All.Select(table => Resource(table, corpus))]),
    };

    private static JsonObject Resource(ExportTable table, CorpusRow corpus) => new()
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["path"] = table.File,
        ["title"] = string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(table.Name[0])}{table.Name[1..]}"),
        ["description"] = table.Description,
        ["format"] = "ndjson",
        ["mediatype"] = "application/x-ndjson",
        ["encoding"] = "utf-8",
        ["rowCount"] = table.Count(corpus),
        ["schema"] = TableSchema.Of(table),
    };
}
