using System.Diagnostics;
using OnRecord.Benchmarks.Questions;

namespace OnRecord.Benchmarks.Load;

/// <summary>A loop of .NET's own client on each connection, for machines without wrk.</summary>
/// <remarks>It is slower than wrk, which flatters the service: the ceiling waits for the client, too.</remarks>
internal sealed class BuiltInDriver : ILoadDriver
{
    /// <inheritdoc/>
    public string Description =>
        "the built-in client (wrk is not installed; this is slower than wrk, so shares of the ceiling look better than they are)";

    /// <inheritdoc/>
    public async Task<LoadResult> Run(Uri server, IReadOnlyList<Request> requests, int connections, int seconds, CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections, AllowAutoRedirect = false })
        {
            BaseAddress = server,
        };
        var (next, failures, clock) = (-1, 0L, Stopwatch.StartNew());
        var loops = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(Loop, cancel)));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = loops.SelectMany(taken => taken).Order().ToArray();
        return new(all.Length, elapsed, failures, At(all, 0.50), At(all, 0.99), Math.Max(0, next) / requests.Count);

        async Task<List<double>> Loop()
        {
            var taken = new List<double>();
            while (clock.Elapsed.TotalSeconds < seconds)
            {
                var request = requests[Interlocked.Increment(ref next) % requests.Count];
                var start = Stopwatch.GetTimestamp();
                if (!await Send(client, request, cancel)) Interlocked.Increment(ref failures);
                taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            return taken;
        }
    }

    private static async Task<bool> Send(HttpClient client, Request request, CancellationToken cancel)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        if (request.Known is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await client.SendAsync(message, cancel);
        return (int)answer.StatusCode < 400;
    }

    private static double At(double[] ordered, double share) =>
        ordered.Length == 0 ? double.PositiveInfinity : ordered[(int)(ordered.Length * share)];
}
