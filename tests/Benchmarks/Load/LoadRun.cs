using System.Diagnostics;
using System.Globalization;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Load;

/// <summary>The load run: makes the corpus, starts service and ceiling, measures, and prints what came out.</summary>
internal static class LoadRun
{
    /// <summary>Runs a plan; 1 where an answer failed.</summary>
    public static async Task<int> Run(LoadPlan plan, CancellationToken cancel)
    {
        var temporary = plan.Snapshots is null ? Directory.CreateTempSubdirectory("on-record-load-") : null;
        try
        {
            return await Measure(plan, plan.Snapshots ?? temporary!.FullName, cancel);
        }
        finally
        {
            temporary?.Delete(recursive: true);
        }
    }

    private static async Task<int> Measure(LoadPlan plan, string folder, CancellationToken cancel)
    {
        SyntheticSnapshot.Ensure(plan.Corpus, folder);
        ILoadDriver driver = WrkDriver.IsInstalled() ? new WrkDriver() : new BuiltInDriver();
        await using var ceiling = await ServerProcess.Ceiling(cancel);
        await using var service = await ServerProcess.Service(folder, plan.Environment, cancel);
        foreach (var line in await Introduction(plan, driver, service, cancel)) Console.WriteLine(line);
        var measurer = new Measurer(plan, driver, ceiling, service);
        var failures = 0L;
        var workloads = (await Workloads.Over(service.Client, plan, cancel)).Where(work => Wanted(plan, work.Name)).ToList();
        foreach (var line in workloads.Count > 0 ? LoadReport.Head : []) Console.WriteLine(line);
        foreach (var workload in workloads)
        {
            var measured = await measurer.Measure(workload, cancel);
            Console.WriteLine(LoadReport.Row(measured));
            failures += measured.Failures;
        }
        Console.WriteLine();
        if (Wanted(plan, "export"))
            await foreach (var export in ExportRun.All(service, plan)) Console.WriteLine(LoadReport.Line(export));
        return failures == 0 ? 0 : 1;
    }

    private static bool Wanted(LoadPlan plan, string name) =>
        plan.Only is not { } only || name.Contains(only, StringComparison.OrdinalIgnoreCase);

    private static async Task<string[]> Introduction(LoadPlan plan, ILoadDriver driver, ServerProcess service, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        await service.Client.GetByteArrayAsync("/v1/quotes?limit=20", cancel);
        var first = Stopwatch.GetElapsedTime(start);
        return
        [
            Text($"{plan.Corpus.Articles:N0} articles, {plan.Corpus.Actors:N0} actors; {Environment.ProcessorCount} cores; ")
                + Text($"{driver.Description}; {plan.Rounds} rounds of {plan.Seconds} s, ceiling and service in turn; ")
                + "medians over the rounds.",
            Text($"The first list after the start took {first.TotalMilliseconds:N0} ms; ")
                + Text($"the service then held {service.Memory / 1e6:N0} MB.")
                + (plan.Environment.Count == 0 ? "" : $" It ran with {string.Join(' ', plan.Environment)}."),
            "",
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
