using System.Diagnostics;
using System.Globalization;
using OnRecord.Benchmarks.Questions;

namespace OnRecord.Benchmarks.Load;

/// <summary>wrk, on one thread.</summary>
internal sealed class WrkDriver : ILoadDriver
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Load", "requests.lua");

    /// <inheritdoc/>
    public string Description => "wrk -t1";

    /// <summary>Whether this machine has it.</summary>
    public static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <inheritdoc/>
    public async Task<LoadResult> Run(Uri server, IReadOnlyList<Request> requests, int connections, int seconds, CancellationToken cancel)
    {
        var list = Path.GetTempFileName();
        try
        {
            var lines = requests.Select(one => one.Known is null ? one.Address : $"{one.Address}\t{one.Known}");
            await File.WriteAllLinesAsync(list, lines, cancel);
            string[] load = ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "60s"];
            return Read(await Output([.. load, "-s", Script, server.ToString(), "--", list], cancel));
        }
        finally
        {
            File.Delete(list);
        }
    }

    private static async Task<string> Output(string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var wrk = Process.Start(start)
            ?? throw new InvalidOperationException("wrk did not start.");
        try
        {
            var errors = wrk.StandardError.ReadToEndAsync(cancel);
            var output = await wrk.StandardOutput.ReadToEndAsync(cancel);
            return output + await errors;
        }
        finally
        {
            if (!wrk.HasExited) wrk.Kill();
        }
    }

    private static LoadResult Read(string output)
    {
        if (output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal)) is not { } line)
            throw new InvalidOperationException($"wrk gave no result: {output}");
        var numbers = line.Split(' ').Skip(1).Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        // wrk counts in microseconds, and says 0 where no answer came in time.
        double Milliseconds(double microseconds) => numbers[0] > 0 ? microseconds / 1e3 : double.PositiveInfinity;
        var (half, nearlyAll) = (Milliseconds(numbers[3]), Milliseconds(numbers[4]));
        return new((long)numbers[0], numbers[1] / 1e6, (long)numbers[2], half, nearlyAll, (int)numbers[5]);
    }
}
