using System.Diagnostics;
using System.Globalization;
using OnRecord.Benchmarks.Code;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Benchmarks.Stages;

/// <summary>Prints how fast the engine reads, and what each of its stages takes, over the seeds and over PolNeAR's articles where they are.</summary>
internal static class StageRun
{
    private const int Rounds = 6;

    /// <summary>Runs it.</summary>
    /// <param name="rounds">How often all texts are read; the least of each stage counts. 0 for the usual number.</param>
    public static int Run(int rounds)
    {
        var authority = SeedAuthority.Read();
        var (clock, worked) = (Stopwatch.StartNew(), ThreadTime.Now());
        var engine = new Engine(authority);
        PrintTime("Engine built and models loaded");
        engine.Analyse(new SourceDocument { Id = "first", File = "first", Text = "The office published its report on Wednesday, she said.", Sha256 = "" });
        PrintTime("One sentence read, what is compiled for it included");
        Print("The five seeds", engine, [.. Text.Seeds()], rounds > 0 ? rounds : Rounds * 10);
        var polnear = Text.Polnear().ToList();
        if (polnear.Count > 0) Print("PolNeAR, its articles for training", engine, polnear, rounds > 0 ? rounds : Rounds);
        else Console.WriteLine("PolNeAR: skipped, since the folder polnear/train is not in the data folder (environment variable ONRECORD_DATA).");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Peak memory of the process: {ProcessMemory.AtMost() / 1e6:N0} MB."));
        return 0;

        void PrintTime(string what)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.ElapsedMilliseconds} ms ({(ThreadTime.Now() - worked) / 1e6:F0} ms of processor time)."));
            (clock, worked) = (Stopwatch.StartNew(), ThreadTime.Now());
        }
    }

    private static void Print(string title, Engine engine, List<Text> texts, int rounds)
    {
        var words = texts.Sum(text => (long)text.Words);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{title}: {texts.Count:N0} texts, {words:N0} words; one thread, the least of {rounds} rounds.\n"));
        Console.WriteLine("| stage | µs a word | bytes a word | words a second |");
        Console.WriteLine("|---|--:|--:|--:|");
        foreach (var cost in new StageMeter(engine).Measure(texts, rounds))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {cost.Name} | {cost.Nanoseconds / 1e3 / words:F3} | {(double)cost.Bytes / words:F0} | {words / (Math.Max(1, cost.Nanoseconds) / 1e9):N0} |"));
    }
}
