using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Quotes;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Code;

/// <summary>Writing a page of quotes as JSON.</summary>
public class JsonBenchmarks
{
    private Page<QuoteResponse> page = null!;

    [GlobalSetup]
    public void ReadPage()
    {
        var folder = Directory.CreateTempSubdirectory("on-record-json-");
        using (var db = Snapshot.Open(SyntheticSnapshot.Write(new CorpusPlan(20), folder.FullName)).CreateContext())
        {
            var quotes = db.Quotes.OrderBy(quote => quote.Key).Take(20).Select(QuoteResponse.Projection).ToList();
            page = new(quotes, new PageInfo(20, 100, null, "/v1/quotes?cursor=x"));
        }
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Benchmark]
    public int WritePage() => JsonSerializer.SerializeToUtf8Bytes(page, ServedJson.Options).Length;
}
