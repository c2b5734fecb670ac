using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Benchmarks.SeedingRun;

/// <summary>The most memory that a process has held.</summary>
internal static class PeakMemory
{
    /// <summary>The greatest resident set so far, in bytes.</summary>
    public static long OfThisProcess()
    {
        using var process = Process.GetCurrentProcess();
        // The runtime knows no peak of its own on Linux, where the kernel keeps one.
        const string status = "/proc/self/status";
        if (process.PeakWorkingSet64 > 0 || !File.Exists(status)) return process.PeakWorkingSet64;
        var line = File.ReadLines(status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return 1024 * long.Parse(line.AsSpan(6, line.Length - 8), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }
}
