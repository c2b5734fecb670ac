using BenchmarkDotNet.Attributes;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Benchmarks.Code;

/// <summary>Sealing the place of a row into a cursor, and opening it again.</summary>
public class CursorBenchmarks
{
    private const string Question = "/v1/quotes\nspeaker=zhang-jun\nsort=-published,article,start,id";

    private static readonly object?[] Place = [new DateOnly(2022, 8, 31), "news5s-china-letter", 1874, "q-4m2c9d7x1f0a"];

    private readonly Cursor cursor = new("secret");
    private string word = "";

    [GlobalSetup]
    public void Prepare() => word = Seal();

    [Benchmark]
    public string Seal() => cursor.Seal(Question, Place);

    [Benchmark]
    public object Open() => cursor.Open(word) ?? throw new InvalidOperationException("It does not open.");
}
