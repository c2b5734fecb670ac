using System.CommandLine;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.CommandLine;

/// <summary>The options that say how large a synthetic corpus is to be.</summary>
internal sealed class PlanOptions
{
    private readonly Option<int> articles = new("--articles")
    {
        Description = "How many articles, with five times as many quotes.",
        DefaultValueFactory = _ => 20_000,
    };

    private readonly Option<int?> actors = new("--actors") { Description = "How many actors; about 0.7 an article where not said." };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "The same seed gives the same corpus.",
        DefaultValueFactory = _ => 1,
    };

    public void AddTo(Command command)
    {
        command.Add(articles);
        command.Add(actors);
        command.Add(seed);
    }

    public CorpusPlan Read(ParseResult result)
    {
        var plan = new CorpusPlan(result.GetValue(articles), result.GetValue(seed));
        return result.GetValue(actors) is { } count ? plan with { Actors = count } : plan;
    }
}
