using System.Diagnostics;
using System.Globalization;
using OnRecord.Api.Seeding;
using OnRecord.Benchmarks.Stages;
using OnRecord.Benchmarks.Newsroom;

namespace OnRecord.Benchmarks.SeedingRun;

/// <summary>Seeds a folder of made-up articles, and prints how long each step took and how much memory it needed.</summary>
internal static class SeedRun
{
    /// <summary>Runs it; 0 where a snapshot was built.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="words">How many words each has, about.</param>
    /// <param name="seed">What all chance comes from.</param>
    /// <param name="cancel">Ends it early.</param>
    public static int Run(int articles, int words, int seed, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("on-record-seed-").FullName;
        try
        {
            var seeds = Path.Combine(folder, "seeds");
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Writing {articles:N0} articles of about {words:N0} words"));
            SeedsWriter.Write(articles, words, seed, seeds);
            var clock = new StepClock();
            var whole = Stopwatch.StartNew();
            var outcome = new SeedingJob(new SeedingOptions(seeds, Path.Combine(folder, "snapshots")), clock).Run(cancel);
            Print(outcome, clock, whole.Elapsed);
            return outcome.Result == SeedingResult.Built ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(SeedingOutcome outcome, StepClock clock, TimeSpan whole)
    {
        foreach (var error in outcome.Errors) Console.Error.WriteLine(error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors"));
        Console.WriteLine("| Step | Seconds | Seconds of processor time | Peak memory so far, MB |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var (step, times) in clock.Steps)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {step} | {times.Took.TotalSeconds:F1} | {times.Worked.TotalSeconds:F1} | {times.Peak / 1e6:N0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| all | {whole.TotalSeconds:F1} | {Environment.CpuUsage.TotalTime.TotalSeconds:F1} | {ProcessMemory.AtMost() / 1e6:N0} |"));
        if (outcome.Corpus is not { } corpus) return;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{corpus.Articles:N0} articles, {corpus.Mentions:N0} mentions, {corpus.Quotes:N0} quotes in {corpus.Utterances:N0} utterances, {corpus.EventReports:N0} reports of {corpus.Events:N0} events, {outcome.Notices.Count:N0} notices"));
    }
}
