using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>
/// How time and memory grow with the text, by stage: between a text and one eight times as long. Time is that of the processor, the least
/// of several runs; the bytes allocated are the same in every run. The exponent is 1 for what is linear, and 2 for what is quadratic.
/// </summary>
public sealed class GrowthTests
{
    private const int Shortest = 6_000;
    private const int Doublings = 3;
    private const int Runs = 3;
    private const int Attempts = 4;
    private const double MostOfTime = 1.35;
    private const double MostOfMemory = 1.15;

    // What is over sooner is not told from the noise.
    private const long LeastTime = 4_000_000;

    public static TheoryData<string> Kinds =>
    [
        "news", "words without a full stop", "short lines", "short paragraphs", "straight marks", "opening marks", "nested marks", "unbalanced marks",
        "quotes in paragraphs", "lone surrogates", "colons", "he said", "dates", "names", "names without end", "one name", "posts", "acronyms", "events", "events without end",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryStageIsLinear(string kind)
    {
        string[] faults = [];
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            faults = [.. Faults(kind)];
            if (faults.Length == 0) return;
        }
        Assert.Fail($"{kind}: {string.Join(' ', faults)}");
    }

    private static IEnumerable<string> Faults(string kind)
    {
        string[] texts = [.. Enumerable.Range(0, Doublings + 1).Select(doubling => EndlessTexts.Of(kind, Shortest << doubling))];
        Measure(texts[0]);
        var measured = texts.Select(Measure).ToArray();
        var names = AnyArticle.Engine.Stages.Select(stage => stage.Name).Append("whole engine").ToArray();
        for (var stage = 0; stage < names.Length; stage++)
        {
            var time = Exponent(texts, [.. measured.Select(run => (double)run[stage].Time)]);
            var bytes = Exponent(texts, [.. measured.Select(run => (double)run[stage].Bytes)]);
            if (measured[^1][stage].Time > LeastTime && time > MostOfTime) yield return $"{names[stage]} takes time that grows with exponent {time:F2}.";
            if (measured[^1][stage].Bytes > 1_000_000 && bytes > MostOfMemory) yield return $"{names[stage]} takes memory that grows with exponent {bytes:F2}.";
        }
    }

    // Time and bytes of each stage, and of all together, on one text.
    private static (long Time, long Bytes)[] Measure(string text)
    {
        var engine = AnyArticle.Engine;
        var stages = engine.Stages.ToArray();
        var least = new (long Time, long Bytes)[stages.Length + 1];
        Array.Fill(least, (long.MaxValue, long.MaxValue));
        for (var run = 0; run < Runs; run++)
        {
            var (sum, all) = (0L, 0L);
            var document = engine.Begin(AnyArticle.Document(text));
            for (var stage = 0; stage < stages.Length; stage++)
            {
                var (before, held) = (ThreadClock.Now(), GC.GetAllocatedBytesForCurrentThread());
                document = stages[stage].Annotate(document);
                var (time, bytes) = (ThreadClock.Now() - before, GC.GetAllocatedBytesForCurrentThread() - held);
                least[stage] = (Math.Min(least[stage].Time, time), Math.Min(least[stage].Bytes, bytes));
                (sum, all) = (sum + time, all + bytes);
            }
            least[^1] = (Math.Min(least[^1].Time, sum), Math.Min(least[^1].Bytes, all));
        }
        return least;
    }

    // The slope of the straight line that fits the logarithms best.
    private static double Exponent(string[] texts, double[] values)
    {
        double[] x = [.. texts.Select(text => Math.Log(text.Length))];
        double[] y = [.. values.Select(value => Math.Log(Math.Max(1, value)))];
        var (middle, height) = (x.Average(), y.Average());
        return x.Zip(y, (at, value) => (at - middle) * (value - height)).Sum() / x.Sum(at => (at - middle) * (at - middle));
    }
}
