using System.Text.Json;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Questions;

/// <summary>What a front end with many visitors asks for.</summary>
/// <remarks>
/// Of a hundred requests: 35 a list that all visitors see first; 25 the same by a browser that knows its ETag; 15 an article; 20 a page
/// of quotes that hardly anybody else wants; 5 a search.
/// </remarks>
internal sealed class Visit
{
    private static readonly string[] Lists =
    [
        "/v1/quotes?limit=20", "/v1/articles?limit=20", "/v1/actors?limit=20", "/v1/events?limit=20", "/v1/utterances?limit=20",
        "/v1/quotes?kind=direct&limit=20", "/v1/actors?kind=person&limit=20", "/v1/quotes?sort=-confidence&limit=20",
    ];

    private readonly List<Request> known = [];
    private readonly List<string> articles;
    private readonly QuotePages pages;
    private readonly Searches searches;

    private Visit(List<string> articles, QuotePages pages, Searches searches) =>
        (this.articles, this.pages, this.searches) = (articles, pages, searches);

    /// <summary>Looks up what visitors know.</summary>
    public static async Task<Visit> Prepare(HttpClient client, QuotePages pages, Searches searches, CancellationToken cancel)
    {
        using var list = JsonDocument.Parse(await client.GetStringAsync("/v1/articles?limit=200", cancel));
        var articles = list.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);
        var visit = new Visit([.. articles], pages, searches);
        foreach (var address in Lists)
            visit.known.Add(new Request(address, await TagOf(client, address, cancel)));
        return visit;
    }

    /// <summary>The ETag of an answer; null where it has none.</summary>
    public static async Task<string?> TagOf(HttpClient client, string address, CancellationToken cancel)
    {
        using var answer = await client.GetAsync(address, cancel);
        return answer.Headers.ETag?.ToString();
    }

    /// <summary>Draws a request.</summary>
    public Request Next(Random random) => random.Next(100) switch
    {
        < 35 => new Request(random.Pick(Lists)),
        < 60 => random.Pick(known),
        < 75 => new Request($"/v1/articles/{random.Pick(articles)}"),
        < 95 => new Request(pages.Next(random)),
        _ => new Request(searches.Next(random, "/v1/articles", "")),
    };
}
