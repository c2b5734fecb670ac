using BenchmarkDotNet.Attributes;
using OnRecord.Api.Search;

namespace OnRecord.Benchmarks.Code;

/// <summary>Reading what somebody typed into a search box.</summary>
public class FullTextQueryBenchmarks
{
    [Params("report", "\"human rights\" report -draft geneva OR beijing coop*")]
    public string Typed { get; set; } = "";

    [Benchmark]
    public string Parse() => FullTextQuery.TryParse(Typed, out var query, out var error)
        ? query.Expression
        : throw new InvalidOperationException(error);
}
