using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OnRecord.Benchmarks.Load;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, string address)
    {
        this.process = process;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(address),
            Timeout = TimeSpan.FromMinutes(10),
        };
    }

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; }

    /// <summary>The processor time it has had so far.</summary>
    public TimeSpan Worked
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The bytes of memory it holds now (resident set).</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts the service over the snapshots in a folder.</summary>
    public static Task<ServerProcess> Service(string snapshots, IEnumerable<string> environment, CancellationToken cancel) =>
        Start("OnRecord.Api.dll", ["--urls", "http://127.0.0.1:0", $"--Corpus:Snapshots={snapshots}"], environment, cancel);

    /// <summary>Starts the static ceiling.</summary>
    public static Task<ServerProcess> Ceiling(CancellationToken cancel) => Start("OnRecord.Benchmarks.dll", ["ceiling"], [], cancel);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<ServerProcess> Start(
        string program, string[] arguments, IEnumerable<string> environment, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var setting in environment.Select(one => one.Split('=', 2)))
            start.Environment[setting[0]] = setting[^1];
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = new List<string>();
        process.ErrorDataReceived += (_, line) => { if (line.Data is { } text) lock (errors) errors.Add(text); };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync(cancel) is { } line)
            if (Address().Match(line) is { Success: true } address)
            {
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new ServerProcess(process, address.Value);
            }
        throw new InvalidOperationException($"{program} ended before it served: {string.Join(' ', errors)}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
