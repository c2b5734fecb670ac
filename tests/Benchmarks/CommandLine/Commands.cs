using System.CommandLine;
using OnRecord.Api.Data.Checking;
using OnRecord.Benchmarks.Code;
using OnRecord.Benchmarks.Load;
using OnRecord.Benchmarks.SeedingRun;
using OnRecord.Benchmarks.Stages;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.CommandLine;

/// <summary>The command line of the benchmark program.</summary>
internal static class Commands
{
    /// <summary>Runs the program.</summary>
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Measures how fast On Record is.") { Corpus(), Load(), Code(), Stages(), Seed(), Ceiling() };
        return await root.Parse(args).InvokeAsync();
    }

    private static Command Load()
    {
        var options = new LoadOptions();
        var command = new Command(
            "load", "Start the service over a synthetic corpus, and a static endpoint; print what share of its rate the service reaches.");
        options.AddTo(command);
        command.SetAction((result, cancel) => LoadRun.Run(options.Read(result), cancel));
        return command;
    }

    private static Command Code()
    {
        var quick = new Option<bool>("--quick") { Description = "Each once: shows that they work, and measures nothing." };
        var command = new Command(
            "code", "Run the benchmarks of code; further arguments are BenchmarkDotNet's: --filter '*Cursor*', --list flat.") { quick };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(result => CodeBenchmarks.Run([.. result.UnmatchedTokens], result.GetValue(quick)));
        return command;
    }

    private static Command Stages()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often all texts are read; the least of each stage counts." };
        var command = new Command("stages", "Print how fast the engine reads on one thread, by stage, and what it allocates.") { rounds };
        command.SetAction(result => StageRun.Run(result.GetValue(rounds)));
        return command;
    }

    private static Command Seed()
    {
        var articles = new Option<int>("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };
        var words = new Option<int>("--words") { Description = "How many words each has, about.", DefaultValueFactory = _ => 700 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same articles.", DefaultValueFactory = _ => 1 };
        var command = new Command("seed", "Write made-up articles, seed them, and print the time and memory of each step.") { articles, words, seed };
        command.SetAction((result, cancel) => Task.Run(
            () => SeedRun.Run(result.GetValue(articles), result.GetValue(words), result.GetValue(seed), cancel), CancellationToken.None));
        return command;
    }

    private static Command Ceiling()
    {
        var command = new Command("ceiling", "Serve the static endpoint alone.") { Hidden = true };
        command.SetAction(async (_, cancel) => await StaticServer.Run(cancel));
        return command;
    }

    private static Command Corpus()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder that it becomes the current snapshot of." };
        var check = new Option<bool>("--check") { Description = "Check every promise about the snapshot, as 'verify' does." };
        var plan = new PlanOptions();
        var command = new Command("corpus", "Write a synthetic corpus that the service can serve: --Corpus:Snapshots=DIR.")
        {
            folder, check,
        };
        plan.AddTo(command);
        command.SetAction(result =>
        {
            var file = SyntheticSnapshot.Write(plan.Read(result), result.GetRequiredValue(folder));
            Console.WriteLine(file);
            if (!result.GetValue(check)) return 0;
            var broken = SnapshotChecker.Check(file).Where(promise => promise.Broken > 0).ToList();
            foreach (var promise in broken)
                Console.Error.WriteLine($"{promise.Text}: {string.Join(' ', promise.Violations)}");
            return broken.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
