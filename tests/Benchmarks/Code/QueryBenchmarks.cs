using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Quotes;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Code;

/// <summary>Reading the query of an address by the grammar of quotes, from characters to what the database is asked.</summary>
public class QueryBenchmarks
{
    private string folder = "";
    private ServiceProvider services = null!;

    [Params(
        "",
        "?speaker=zhang-jun&kind=direct,mixed&confidence=0.8..&limit=20",
        "?from=2022-05&to=2022-08-31~&outlet=-news5s&sort=-confidence,date")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("on-record-query-").FullName;
        services = new ServiceCollection()
            .AddSingleton(new Cursor("secret"))
            .AddSingleton(Snapshot.Open(SyntheticSnapshot.Write(new CorpusPlan(20), folder)))
            .BuildServiceProvider();
    }

    [GlobalCleanup]
    public void Clean()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public int Read()
    {
        var reader = new QueryReader("/v1/quotes", Query, QuoteListing.Grammar.Parameters);
        QuoteListing.Grammar.Read(reader, new DefaultHttpContext { RequestServices = services });
        return reader.Errors.Count == 0 ? 1 : throw new InvalidOperationException(reader.Errors[0].Message);
    }
}
