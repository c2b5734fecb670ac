using System.Diagnostics;
using System.Globalization;

namespace OnRecord.Benchmarks.Stages;

/// <summary>The memory of this process.</summary>
internal static class ProcessMemory
{
    private const string Status = "/proc/self/status";
    private const string Peak = "VmHWM:";

    /// <summary>The greatest resident set so far, in bytes.</summary>
    public static long AtMost()
    {
        using var process = Process.GetCurrentProcess();
        // .NET knows no peak of its own on Linux, where the kernel keeps one, in units of 1024 bytes.
        if (process.PeakWorkingSet64 > 0 || !File.Exists(Status)) return process.PeakWorkingSet64;
        var line = File.ReadLines(Status).First(line => line.StartsWith(Peak, StringComparison.Ordinal));
        return 1024 * long.Parse(line.AsSpan(Peak.Length, line.Length - Peak.Length - "kB".Length), CultureInfo.InvariantCulture);
    }
}
