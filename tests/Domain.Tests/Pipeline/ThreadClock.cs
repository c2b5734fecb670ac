using System.Diagnostics;
using System.Runtime.InteropServices;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>The time that a thread has worked, so that what else the machine does counts as little as can be.</summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux.
    private const int OfThread = 3;

    /// <summary>How long this thread works at something.</summary>
    public static TimeSpan Time(Action work)
    {
        var began = Now();
        work();
        return TimeSpan.FromMicroseconds((Now() - began) / 1000.0);
    }

    /// <summary>Nanoseconds this thread has had of a processor; where that is not told, those of the clock.</summary>
    public static long Now() => OperatingSystem.IsLinux() && Environment.Is64BitProcess && GetTime(OfThread, out var time) == 0
        ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
        : (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;

#pragma warning disable SYSLIB1054 // Two numbers to read need no generated code.
    [DllImport("libc", EntryPoint = "clock_gettime"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Moment time);
#pragma warning restore SYSLIB1054

    private readonly record struct Moment(long Seconds, long Nanoseconds);
}
