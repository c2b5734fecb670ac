using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace OnRecord.Benchmarks.Code;

/// <summary>A column for benchmarks that read a <see cref="Text"/>: how many of its words they read in a second.</summary>
internal sealed class WordsPerSecond : IColumn
{
    public string Id => nameof(WordsPerSecond);

    public string ColumnName => "Words/s";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Words of the text read in a second by one thread";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<Text>().FirstOrDefault() is { } text
            && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (text.Words / (statistics.Mean / 1e9)).ToString("N0", CultureInfo.InvariantCulture)
            : "";
}
