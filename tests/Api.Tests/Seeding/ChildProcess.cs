using System.Diagnostics;

namespace OnRecord.Api.Tests.Seeding;

/// <summary>The program itself, in a process of its own, on a test's folders.</summary>
internal static class ChildProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "OnRecord.Api.dll");

    /// <summary>Starts it; the caller reads its output and waits for it.</summary>
    public static Process Start(SeedsOnDisk disk, params string[] arguments) => Start(disk, true, arguments);

    /// <summary>Starts it, told of the seeds folder or only of the snapshots.</summary>
    public static Process Start(SeedsOnDisk disk, bool seedsNamed, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (seedsNamed) start.Environment["ONRECORD_SEEDS"] = disk.Seeds;
        start.Environment["ONRECORD_SNAPSHOTS"] = disk.Snapshots;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> Run(SeedsOnDisk disk, CancellationToken cancel, params string[] arguments)
    {
        using var process = Start(disk, arguments);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var errors = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
