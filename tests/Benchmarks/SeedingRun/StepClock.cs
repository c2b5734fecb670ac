using System.Diagnostics;
using OnRecord.Api.Seeding;
using OnRecord.Benchmarks.Stages;

namespace OnRecord.Benchmarks.SeedingRun;

/// <summary>Times the steps of a seeding, by the clock and by the processors, and reads the memory held at the end of each.</summary>
internal sealed class StepClock : IProgress<SeedingProgress>
{
    private readonly Lock writing = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Dictionary<SeedingStep, StepTimes> steps = [];

    /// <summary>The steps in their order.</summary>
    public IEnumerable<KeyValuePair<SeedingStep, StepTimes>> Steps => steps.OrderBy(step => step.Key);

    /// <inheritdoc/>
    public void Report(SeedingProgress value)
    {
        // Asked for rarely: reading the processor time takes longer than many a document.
        if (value.Done != 0 && value.Done != value.Total) return;
        lock (writing)
        {
            var worked = Environment.CpuUsage.TotalTime;
            if (!steps.TryGetValue(value.Step, out var times)) steps.Add(value.Step, times = new StepTimes(clock.Elapsed, worked));
            if (value.Done == value.Total) times.End(clock.Elapsed, worked, ProcessMemory.AtMost());
        }
    }
}
