using OnRecord.Benchmarks.Code;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Benchmarks.Stages;

/// <summary>Times the stages of an engine on one thread.</summary>
internal sealed class StageMeter(Engine engine)
{
    /// <summary>The name of the row for all stages and what is done beside them.</summary>
    public const string Whole = "whole engine";

    /// <summary>The name of the row that adds up the quickest reading of each text: what a machine that nobody else uses would take, without the collecting of garbage.</summary>
    public const string Quickest = "whole engine, each text at its quickest";

    private readonly Stage[] stages = [.. engine.Stages];

    /// <summary>The costs by stage, and of the whole, for all texts together: the least of so many rounds.</summary>
    public IReadOnlyList<StageCost> Measure(IReadOnlyList<Text> texts, int rounds)
    {
        var quickest = new long[texts.Count];
        Array.Fill(quickest, long.MaxValue);
        var best = Round(texts, quickest);
        for (var round = 1; round < rounds; round++)
            best = [.. Round(texts, quickest).Zip(best, (one, other) => one.Least(other))];
        return [.. best, best[^1] with { Name = Quickest, Nanoseconds = quickest.Sum() }];
    }

    private StageCost[] Round(IReadOnlyList<Text> texts, long[] quickest)
    {
        StageCost[] costs = [.. stages.Select(stage => new StageCost(stage.Name, 0, 0)), new StageCost(Whole, 0, 0)];
        foreach (var text in texts)
        {
            var source = Source(text);
            var document = engine.Begin(source);
            for (var stage = 0; stage < stages.Length && !document.IsForeign; stage++)
            {
                var (time, bytes) = (ThreadTime.Now(), GC.GetAllocatedBytesForCurrentThread());
                document = stages[stage].Annotate(document);
                costs[stage] = costs[stage].Plus(ThreadTime.Now() - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
            }
        }

        for (var i = 0; i < texts.Count; i++)
        {
            var (began, held) = (ThreadTime.Now(), GC.GetAllocatedBytesForCurrentThread());
            engine.Analyse(Source(texts[i]));
            var time = ThreadTime.Now() - began;
            quickest[i] = Math.Min(quickest[i], time);
            costs[^1] = costs[^1].Plus(time, GC.GetAllocatedBytesForCurrentThread() - held);
        }

        return costs;
    }

    private static SourceDocument Source(Text text) => new() { Id = text.Name, File = text.Name, Text = text.Content, Sha256 = "" };
}
