using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OnRecord.Benchmarks.Stages;

/// <summary>The time that a thread has had of a processor: what else the machine does counts as little as can be.</summary>
internal static class ThreadTime
{
    // CLOCK_THREAD_CPUTIME_ID of Linux.
    private const int OfThread = 3;

    /// <summary>Nanoseconds; where the system does not tell, those of the clock.</summary>
    public static long Now() => OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetTime(OfThread, out var time) == 0
        ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
        : (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;

#pragma warning disable SYSLIB1054 // Two numbers to read need no generated code.
    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);
#pragma warning restore SYSLIB1054

    private readonly record struct Time(long Seconds, long Nanoseconds);
}
