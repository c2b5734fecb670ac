using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Export;

/// <summary>A table of the export: a file with a JSON object a line.</summary>
internal sealed record ExportTable
{
    /// <summary>Its name in the package, and that of its file without the ending.</summary>
    public required string Name { get; init; }

    /// <summary>What a row is, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What a row is written from: its properties are the fields, their documentation describes them.</summary>
    public required Type Row { get; init; }

    /// <summary>The rows of a snapshot.</summary>
    public required Func<CorpusContext, IAsyncEnumerable<byte[]>> Rows { get; init; }

    /// <summary>How many a snapshot has.</summary>
    public required Func<CorpusRow, int> Count { get; init; }

    /// <summary>The fields that name a row.</summary>
    public IReadOnlyList<string> Key { get; init; } = ["id"];

    /// <summary>Which tables the ids in it lead to: a path (<c>reports[].article.id</c>) and the name of a table.</summary>
    public IReadOnlyList<(string Path, string Table)> References { get; init; } = [];

    /// <summary>The file in the archive.</summary>
    public string File => $"{Name}.ndjson";
}
