using OnRecord.Benchmarks.Questions;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Load;

/// <summary>What is asked of the service, with the bars that it is held to.</summary>
internal static class Workloads
{
    private const string List = "/v1/quotes?limit=20";
    private const string Facets = "&facets=outlet,agency,date:month";

    /// <summary>All of them, over a service that serves the plan's corpus.</summary>
    public static async Task<IReadOnlyList<Workload>> Over(HttpClient client, LoadPlan plan, CancellationToken cancel)
    {
        var vocabulary = new Vocabulary(plan.Corpus.Seed);
        var pages = new QuotePages(plan.Corpus, await CursorWalk.Run(client, plan.CursorSteps, cancel));
        var prefixes = new Prefixes(plan.Corpus);
        var known = await Visit.TagOf(client, List, cancel);
        var visit = await Visit.Prepare(client, pages, Searches.Rare(vocabulary), cancel);
        return
        [
            new("pipeline alone: `/health/live`", Question.Of(_ => "/health/live")) { Fresh = false },
            new("a list, repeated", Question.Of(_ => List)) { Fresh = false, LeastShare = 0.8 },
            new("a list, repeated, If-None-Match", new Question(_ => new Request(List, known)))
                { Fresh = false, AsLargeAs = List, LeastShare = 1.0 },
            new("a page of 20 quotes, never seen", Question.Of(pages.Next)) { LeastShare = 0.35, GreatestP99 = 8 },
            new("a page of 20 quotes, never seen, include=speaker,article",
                Question.Of(random => pages.Next(random) + "&include=speaker,article")) { LeastShare = 0.35, GreatestP99 = 8 },
            new("a front end's mix", new Question(visit.Next)) { Fresh = false },
            .. Searching("a rare word", Searches.Rare(vocabulary), 25),
            .. Searching("a middling word", Searches.Middling(vocabulary), 25),
            .. Searching("a common word", Searches.Common(vocabulary), null),
            new("suggest", Question.Of(prefixes.Next)) { Connections = 1, GreatestP99 = 5 },
        ];
    }

    private static IEnumerable<Workload> Searching(string what, Searches searches, double? bar)
    {
        foreach (var connections in (int[])[1, 32])
        {
            yield return new($"articles with {what}, facets, never seen", Asking(searches, "/v1/articles", Facets))
                { Connections = connections, GreatestP99 = bar };
        }
        yield return new($"quotes with {what}, facets, never seen", Asking(searches, "/v1/quotes", "&facets=speaker,kind,date:month"))
            { Connections = 1, GreatestP99 = bar };
    }

    private static Question[] Asking(Searches searches, string path, string facets) =>
    [
        Question.Of(random => searches.Next(random, path, facets)),
        Question.Of(random => searches.Next(random, path, ""), "asked without facets, which the service does not have"),
    ];
}
