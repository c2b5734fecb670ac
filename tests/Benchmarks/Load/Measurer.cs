using System.Diagnostics;
using System.Net;
using OnRecord.Benchmarks.Questions;

namespace OnRecord.Benchmarks.Load;

/// <summary>Measures workloads: the ceiling and the service take turns, so that whatever else the machine does meets both.</summary>
internal sealed class Measurer(LoadPlan plan, ILoadDriver driver, ServerProcess ceiling, ServerProcess service)
{
    private const int Samples = 30;
    private const int Warming = 5000;
    private const int MostTicksOfRest = 100;

    private readonly FreshRequests fresh = new(plan.Corpus.Seed);
    private readonly Random random = new(plan.Corpus.Seed);

    /// <summary>Measures one; without rounds where the service does not answer it.</summary>
    public async Task<Measurement> Measure(Workload workload, CancellationToken cancel)
    {
        var (question, refusal) = await Answered(workload, cancel);
        if (question is null)
            return new(workload, refusal, 0, 0, 0, []);
        var (bytes, first, again) = await Sample(workload, question, cancel);
        using (await ceiling.Client.PutAsync($"/{bytes}", null, cancel))
        {
        }
        // As long as a round: code that is compiled while it is measured looks many times slower than it is.
        var rate = (await Run(service, Requests(workload, question, Warming), workload.Connections, plan.Seconds, cancel)).Result.Rate;
        var rounds = new List<Round>();
        for (var number = 0; number < plan.Rounds; number++)
        {
            var requests = Requests(workload, question, (int)(rate * plan.Seconds * 2) + 2000);
            var (top, topWorked) = await Run(ceiling, requests, workload.Connections, plan.Seconds, cancel);
            var (under, underWorked) = await Run(service, requests, workload.Connections, plan.Seconds, cancel);
            rounds.Add(new(top, topWorked, under, underWorked));
            rate = Math.Max(rate, under.Rate);
        }
        return new(workload, question.Note, bytes, first, again, rounds);
    }

    /// <summary>The first question that the service answers, else why it does not answer the last.</summary>
    private async Task<(Question? Question, string? Refusal)> Answered(Workload workload, CancellationToken cancel)
    {
        var refusal = "nothing is asked";
        foreach (var question in workload.Questions)
        {
            var request = Requests(workload, question, 1)[0];
            using var answer = await service.Client.GetAsync(request.Address, cancel);
            if (answer.StatusCode == HttpStatusCode.OK)
                return (question, null);
            refusal = $"not answered: {(int)answer.StatusCode} for `{request.Address}`";
        }
        return (null, refusal);
    }

    /// <summary>Asks for some things twice in a row, one after the other.</summary>
    private async Task<(int Bytes, double First, double Again)> Sample(Workload workload, Question question, CancellationToken cancel)
    {
        var (sizes, first, again) = (new List<double>(), new List<double>(), new List<double>());
        foreach (var request in Requests(workload, question, Samples))
        {
            var (bytes, time) = await Ask(request, cancel);
            sizes.Add(bytes);
            first.Add(time);
            again.Add((await Ask(request, cancel)).Milliseconds);
        }
        var size = workload.AsLargeAs is { } other ? (await Ask(new Request(other), cancel)).Bytes : (int)sizes.Average();
        return (size, Measurement.Median(first), Measurement.Median(again));
    }

    private async Task<(int Bytes, double Milliseconds)> Ask(Request request, CancellationToken cancel)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, request.Address);
        if (request.Known is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        var start = Stopwatch.GetTimestamp();
        using var answer = await service.Client.SendAsync(message, cancel);
        return ((int)answer.Content.Headers.ContentLength.GetValueOrDefault((await answer.Content.ReadAsByteArrayAsync(cancel)).Length),
            Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private List<Request> Requests(Workload workload, Question question, int count) => workload.Fresh
        ? fresh.Take(question.Draw, count)
        : [.. Enumerable.Range(0, count).Select(_ => question.Draw(random))];

    private async Task<(LoadResult Result, TimeSpan Worked)> Run(
        ServerProcess server, List<Request> requests, int connections, int seconds, CancellationToken cancel)
    {
        var before = server.Worked;
        var result = await driver.Run(server.Client.BaseAddress!, requests, connections, seconds, cancel);
        var worked = server.Worked - before;
        await Rest(server, cancel);
        return (result, worked);
    }

    /// <summary>Waits until a server has done what nobody waits for any more, which the next one's turn would suffer from.</summary>
    private static async Task Rest(ServerProcess server, CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var (worked, ticks) = (server.Worked, 0); ticks < MostTicksOfRest && await timer.WaitForNextTickAsync(cancel); ticks++)
        {
            var now = server.Worked;
            if (now - worked < TimeSpan.FromMilliseconds(20)) return;
            worked = now;
        }
    }
}
