using System.Globalization;
using OnRecord.Api.Seeding;

namespace OnRecord.Api.CommandLine;

/// <summary>Progress as plain lines, for a log: one a step, and one each tenth of the documents where there are many.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<SeedingProgress>
{
    private const int Many = 1000;
    private readonly Lock writing = new();
    private (SeedingStep Step, int Tenth)? shown;

    public void Report(SeedingProgress value)
    {
        var tenth = value.Total >= Many ? (int)(10L * value.Done / value.Total) : 0;
        lock (writing)
        {
            if (value.Step == SeedingStep.Compare || (value.Step, tenth).CompareTo(shown ?? default) <= 0) return;
            shown = (value.Step, tenth);
            output.WriteLine(value.Step == SeedingStep.Analyse
                ? string.Create(CultureInfo.InvariantCulture, $"{StepNames.Of(value.Step)}: {value.Done:N0} of {value.Total:N0} documents")
                : StepNames.Of(value.Step));
        }
    }
}
