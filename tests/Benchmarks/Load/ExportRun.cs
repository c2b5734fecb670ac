using System.Diagnostics;
using System.Net;

namespace OnRecord.Benchmarks.Load;

/// <summary>Lets everything stream out, and watches the service's memory meanwhile.</summary>
internal static class ExportRun
{
    /// <summary>Rows to be seen altogether: a smaller corpus is sent several times over.</summary>
    private const int Enough = 1_000_000;

    private static readonly string[] Addresses = ["/v1/quotes?format=ndjson", "/v1/export"];

    /// <summary>Runs each export that the service has.</summary>
    public static async IAsyncEnumerable<ExportResult> All(ServerProcess service, LoadPlan plan)
    {
        foreach (var address in Addresses)
            yield return await Run(service, address, Math.Min(Enough, plan.Corpus.Articles * 50), CancellationToken.None);
    }

    private static async Task<ExportResult> Run(ServerProcess service, string address, int rowsWanted, CancellationToken cancel)
    {
        var (rows, bytes, clock, memory) = (0L, 0L, Stopwatch.StartNew(), new List<long> { service.Memory });
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var watch = Watch(service, memory, ended.Token);
        string? refusal = null;
        do
        {
            using var answer = await service.Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                refusal = $"not answered: {(int)answer.StatusCode}";
                break;
            }
            var (lines, length) = await Read(await answer.Content.ReadAsStreamAsync(cancel), cancel);
            (rows, bytes) = (rows + lines, bytes + length);
        }
        while (rows > 0 && rows < rowsWanted && clock.Elapsed < TimeSpan.FromMinutes(2));
        await ended.CancelAsync();
        await watch;
        return new(address, refusal, rows, bytes, clock.Elapsed.TotalSeconds, memory);
    }

    private static async Task<(long Lines, long Bytes)> Read(Stream body, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        var (lines, bytes) = (0L, 0L);
        while (await body.ReadAsync(buffer, cancel) is var read and > 0)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            bytes += read;
        }
        return (lines, bytes);
    }

    private static async Task Watch(ServerProcess service, List<long> memory, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        try
        {
            while (await timer.WaitForNextTickAsync(ended)) memory.Add(service.Memory);
        }
        catch (OperationCanceledException)
        {
            // The export has ended.
        }
    }
}
