using System.Diagnostics;
using OnRecord.Accuracy.Polnear;
using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>Trains the network of attributions on PolNeAR: one thread, seeded, the same result at every run.</summary>
internal static class AttributionTrainer
{
    private const int Epochs = 14;
    private const int ArticlesAtOnce = 1;
    private const float Rate = 2e-3f;
    private const int Warmup = 100;

    /// <summary>Learns from all training articles but those of the development and the tuning split, and writes the weights.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="epochs">How often all articles are gone through.</param>
    /// <returns>An exit code.</returns>
    public static int Train(string data, string output, int epochs = Epochs)
    {
        var engine = new Engine(ActorAuthority.Empty, trained: false);
        var train = Articles(data, engine, path => !DevelopmentSplit.Contains(path) && !TuningSplit.Contains(path));
        var tuning = Articles(data, engine, TuningSplit.Contains);
        Console.WriteLine($"attributions: {train.Length} articles with {train.Sum(article => article.Gold.Length)} attributions to learn from, {tuning.Length} to tune on");
        var random = new Random(23);
        var network = new TrainableAttributions(random);
        var (adam, average) = (new Adam(network.Parameters), new WeightAverage(network.Parameters));
        var order = Enumerable.Range(0, train.Length).ToArray();
        var (step, steps) = (0, epochs * ((train.Length + ArticlesAtOnce - 1) / ArticlesAtOnce));
        var clock = Stopwatch.StartNew();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var (cues, roles, batches) = (0.0, 0.0, 0);
            foreach (var batch in order.Chunk(ArticlesAtOnce))
            {
                var loss = network.Learn([.. batch.Select(index => train[index])]);
                (cues, roles, batches) = (cues + loss.Cues, roles + loss.Roles, batches + 1);
                // Warm up, then go down in a straight line, so that the last steps hardly move.
                adam.Step(Rate * Math.Min(Math.Min(1f, (step + 1f) / Warmup), 1.1f * (steps - step) / steps));
                average.Update();
                step++;
            }

            average.Swap();

            Console.WriteLine($"  epoch {epoch}: loss {cues / batches:F3} + {roles / batches:F3}, {clock.Elapsed:mm\\:ss}; tuning {TokenScores.Of(new AttributionNetwork(InMemory(network.ToFile())), tuning)}");
            if (epoch < epochs) average.Swap();
        }

        Write(network.ToFile(), tuning, output);
        return 0;
    }

    /// <summary>Chooses how the network is joined with the rules, and writes the file.</summary>
    public static void Write(WeightWriter file, IEnumerable<LabelledArticle> tuning, string output)
    {
        var tuner = new JoinTuner(new AttributionNetwork(InMemory(file)), tuning);
        var thresholds = tuner.Choose();
        Console.WriteLine($"  tuning, rules:  {tuner.Describe(null)}");
        Console.WriteLine($"  tuning, joined: {tuner.Describe(thresholds)}");
        file.Add("join", thresholds.ToRow());
        file.Add("confidence", tuner.Fit(thresholds));
        using (var written = File.Create(output)) file.Write(written);
        Console.WriteLine($"  wrote {output}, {new FileInfo(output).Length:N0} bytes");
    }

    /// <summary>The articles of a split, read by the rules and labelled.</summary>
    public static LabelledArticle[] Articles(string data, Engine rules, Func<string, bool> split) =>
        [.. PolnearArticle.Of(data, split).Select(article => new LabelledArticle(article, rules)).Where(article => article.Stretches.Count > 0)];

    private static WeightReader InMemory(WeightWriter file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        stream.Position = 0;
        return WeightReader.Read(stream);
    }
}
