using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Quotes;

namespace OnRecord.Benchmarks.Code;

/// <summary>Reading the query of an address by the grammar of quotes, from characters to what the database is asked.</summary>
public class QueryBenchmarks
{
    private readonly ServiceProvider services = new ServiceCollection().AddSingleton(new Cursor("secret")).BuildServiceProvider();

    [Params(
        "",
        "?speaker=zhang-jun&kind=direct,mixed&confidence=0.8..&limit=20",
        "?from=2022-05&to=2022-08-31~&outlet=-news5s&sort=-confidence,date")]
    public string Query { get; set; } = "";

    [Benchmark]
    public int Read()
    {
        var reader = new QueryReader("/v1/quotes", Query, QuoteListing.Grammar.Parameters);
        QuoteListing.Grammar.Read(reader, new DefaultHttpContext { RequestServices = services });
        return reader.Errors.Count == 0 ? 1 : throw new InvalidOperationException(reader.Errors[0].Message);
    }
}
