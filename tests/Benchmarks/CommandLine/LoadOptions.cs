using System.CommandLine;
using OnRecord.Benchmarks.Load;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.CommandLine;

/// <summary>The options of a load run.</summary>
internal sealed class LoadOptions
{
    private readonly PlanOptions corpus = new();
    private readonly Option<string?> snapshots = new("--corpus")
    {
        Description = "A folder that keeps the corpus for the next run.",
        HelpName = "DIR",
    };

    private readonly Option<int> seconds = new("--seconds") { Description = "How long each run lasts.", DefaultValueFactory = _ => 4 };
    private readonly Option<int> rounds = new("--rounds")
    {
        Description = "How often ceiling and service take turns.",
        DefaultValueFactory = _ => 5,
    };

    private readonly Option<string?> only = new("--only") { Description = "Only what has this in its name: 'page', 'rare', 'export'." };

    private readonly Option<string[]> environment = new("--env")
    {
        Description = "An environment variable for the service.",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<bool> quick = new("--quick")
    {
        Description = "A small corpus and one short round: shows that all of it works, and measures nothing.",
    };

    public void AddTo(Command command)
    {
        corpus.AddTo(command);
        foreach (var option in (Option[])[snapshots, seconds, rounds, only, environment, quick])
            command.Add(option);
    }

    public LoadPlan Read(ParseResult result)
    {
        var plan = new LoadPlan(corpus.Read(result))
        {
            Snapshots = result.GetValue(snapshots),
            Seconds = result.GetValue(seconds),
            Rounds = result.GetValue(rounds),
            Only = result.GetValue(only),
            Environment = result.GetValue(environment) ?? [],
        };
        return result.GetValue(quick) ? plan with { Corpus = new CorpusPlan(400), Seconds = 1, Rounds = 1 } : plan;
    }
}
