using OnRecord.Api.Seeding;
using Spectre.Console;

namespace OnRecord.Api.CommandLine;

/// <summary>Progress as a bar for each step.</summary>
internal sealed class BarProgress(ProgressContext bars) : IProgress<SeedingProgress>
{
    private readonly Lock writing = new();
    private readonly Dictionary<SeedingStep, ProgressTask> tasks = [];

    public void Report(SeedingProgress value)
    {
        lock (writing)
        {
            if (!tasks.TryGetValue(value.Step, out var task)) tasks.Add(value.Step, task = bars.AddTask(StepNames.Of(value.Step), maxValue: value.Total));
            // Reports of several threads may overtake one another.
            task.Value = Math.Max(task.Value, value.Done);
        }
    }
}
