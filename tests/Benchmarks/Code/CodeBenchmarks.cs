using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace OnRecord.Benchmarks.Code;

/// <summary>Runs the benchmarks of code.</summary>
internal static class CodeBenchmarks
{
    /// <summary>Runs those that <paramref name="args"/>, which are BenchmarkDotNet's, choose; all where they choose none.</summary>
    /// <param name="args">Arguments.</param>
    /// <param name="quick">Whether each runs once only, to show that it works.</param>
    public static int Run(string[] args, bool quick)
    {
        // Inside this process: the project that BenchmarkDotNet would make for another one inherits names and warnings of this repository.
        // On a machine that does other things too, no number of runs makes the figures certain; 20 are a fair bargain.
        var job = (quick ? Job.Dry : Job.Default.WithMaxIterationCount(20)).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(new WordsPerSecond())
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "on-record-benchmarks"))
            .WithOptions(ConfigOptions.JoinSummary);
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(CodeBenchmarks).Assembly)
            .Run(args.Length == 0 ? ["--filter", "*"] : args, config);
        return summaries.All(summary => summary.Reports.All(report => report.Success) && !summary.HasCriticalValidationErrors) ? 0 : 1;
    }
}
