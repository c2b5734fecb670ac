namespace OnRecord.Benchmarks.SeedingRun;

/// <summary>What one step of a seeding took.</summary>
/// <param name="began">When it began, from the start of the seeding.</param>
/// <param name="workedBefore">Processor time that the process had had by then.</param>
internal sealed class StepTimes(TimeSpan began, TimeSpan workedBefore)
{
    /// <summary>By the clock.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>By the processors, all together; on a machine that does other things too, the surer figure.</summary>
    public TimeSpan Worked { get; private set; }

    /// <summary>The greatest resident set of the process up to its end, in bytes.</summary>
    public long Peak { get; private set; }

    /// <summary>Notes its end.</summary>
    public void End(TimeSpan now, TimeSpan worked, long peak) => (Took, Worked, Peak) = (now - began, worked - workedBefore, peak);
}
