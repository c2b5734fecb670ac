using System.Globalization;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Questions;

/// <summary>Pages of 20 quotes as many readers with their own interests would ask for them: hardly two alike.</summary>
/// <remarks>
/// Of a hundred: 25 one speaker's (the popular ones most often) above a confidence, of any kinds; 20 two speakers' since a day; 20 of
/// some months, by kind, half of them in another order; 15 an outlet's above a confidence; 5 by confidence alone, in its order; 15
/// somewhere deep in a walk by cursor. Nearly all fill their page.
/// </remarks>
internal sealed class QuotePages
{
    private static readonly string[] Kinds =
        ["direct", "mixed", "indirect", "direct,mixed", "direct,indirect", "-scare", "-indirect", "mixed,indirect"];

    private static readonly string[] Sorts = ["-date", "date", "-confidence", "published", "-published,-confidence"];

    private readonly IReadOnlyList<string> speakers;
    private readonly IReadOnlyList<string> outlets;
    private readonly IReadOnlyList<string> deep;
    private readonly Zipf popularity;
    private readonly Zipf readership;

    /// <param name="plan">The corpus.</param>
    /// <param name="deep">Addresses that end with a cursor, without a limit.</param>
    public QuotePages(CorpusPlan plan, IReadOnlyList<string> deep)
    {
        speakers = [.. SyntheticCorpus.CastOf(plan).ByPopularity.Take(400).Select(actor => actor.Id)];
        outlets = [.. SyntheticCorpus.PublishersOf(plan).Outlets.Select(outlet => outlet.Id)];
        this.deep = deep;
        popularity = new Zipf(speakers.Count, 0.9);
        readership = new Zipf(outlets.Count, 0.8);
    }

    /// <summary>One of them.</summary>
    public string Next(Random random) => random.Next(100) switch
    {
        < 25 => $"/v1/quotes?speaker={Speaker(random)}&kind={random.Pick(Kinds)}&confidence={Confidence(random)}..&limit=20",
        < 45 => $"/v1/quotes?speaker={Speaker(random)},{Speaker(random)}&from={Day(random)}&limit=20",
        < 65 => Months(random),
        < 80 => $"/v1/quotes?outlet={outlets[readership.Next(random)]}&confidence={Confidence(random)}..&from={Day(random)}&limit=20",
        < 85 => $"/v1/quotes?confidence={Confidence(random)}{random.Next(10)}..&kind={random.Pick(Kinds)}&sort=-confidence&limit=20",
        _ when deep.Count > 0 => $"{random.Pick(deep)}&limit={random.Next(10, 31)}",
        _ => Months(random),
    };

    private static string Months(Random random)
    {
        var from = Days.Any(random);
        var to = from.AddDays(90 + random.Next(600));
        var sort = random.Chance(0.5) ? $"&sort={random.Pick(Sorts)}" : "";
        return $"/v1/quotes?kind={random.Pick(Kinds)}&from={from:yyyy-MM-dd}&to={to:yyyy-MM}{sort}&limit=20";
    }

    private string Speaker(Random random) => speakers[popularity.Next(random)];

    private static string Day(Random random) =>
        new DateOnly(2008, 1, 1).AddDays(random.Next(5000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Confidence(Random random) => (0.3 + (random.Next(60) / 100.0)).ToString("0.00", CultureInfo.InvariantCulture);
}
