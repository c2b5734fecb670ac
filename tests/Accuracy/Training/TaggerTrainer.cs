using System.Runtime.InteropServices;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training;

/// <summary>Trains the part-of-speech tagger: averaged perceptron, seeded, the same result at every run.</summary>
public static class TaggerTrainer
{
    private const int Epochs = 8;
    private static readonly int TagCount = Enum.GetValues<Tag>().Length;

    public static void Train(string data, string output)
    {
        var train = Files(data, "train").SelectMany(ConlluReader.Read).ToList();
        Console.WriteLine($"tagger: {train.Count} sentences, {train.Sum(s => s.Words.Length)} tokens");
        var perceptron = new Perceptron(TagCount);
        var random = new Random(17);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var order = Enumerable.Range(0, train.Count).ToArray();
            random.Shuffle(order);
            var wrong = order.Sum(index => Learn(perceptron, train[index]));
            Console.WriteLine($"  epoch {epoch}: {wrong} wrong");
        }

        using (var file = File.Create(output)) TaggerModel.Write(file, perceptron.Rows(minimum: 1));
        Console.WriteLine($"  wrote {output}, {new FileInfo(output).Length:N0} bytes");
        using var trained = File.OpenRead(output);
        var model = TaggerModel.Read(trained);
        foreach (var file in Files(data, "dev").GroupBy(f => Path.GetFileName(f).StartsWith("GUM", StringComparison.Ordinal) ? "GUM dev" : "EWT dev"))
            Console.WriteLine($"  {file.Key}: {Accuracy(model, file.SelectMany(ConlluReader.Read)):P2} of words right");
    }

    private static IEnumerable<string> Files(string data, string part) =>
        Directory.GetFiles(Path.Combine(data, "gum", part), "*.conllu").Append(Path.Combine(data, "ewt", $"en_ewt-ud-{part}.conllu")).Order(StringComparer.Ordinal);

    private static int Learn(Perceptron perceptron, TaggedSentence sentence)
    {
        var wrong = 0;
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<float> scores = stackalloc float[TagCount];
        Tag previous = Tag.Other, before = Tag.Other;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var guess = sentence.Tags[i];
            if (sentence.IsWord[i] && sentence.Tags[i] != Tag.Punct)
            {
                TaggerFeatures.Fill(sentence.Words, i, previous, before, features);
                perceptron.Score(features, scores);
                scores[(int)Tag.Punct] = float.MinValue;
                guess = (Tag)Perceptron.Best(scores);
                perceptron.Update(features, (int)sentence.Tags[i], (int)guess);
                if (guess != sentence.Tags[i]) wrong++;
            }

            (before, previous) = (previous, guess);
        }

        return wrong;
    }

    private static double Accuracy(TaggerModel model, IEnumerable<TaggedSentence> sentences)
    {
        var (right, all) = (0, 0);
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[TagCount];
        foreach (var sentence in sentences)
        {
            Tag previous = Tag.Other, before = Tag.Other;
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var guess = Tag.Punct;
                if (sentence.IsWord[i])
                {
                    TaggerFeatures.Fill(sentence.Words, i, previous, before, features);
                    model.Score(features, scores);
                    scores[(int)Tag.Punct] = int.MinValue;
                    var best = 0;
                    for (var t = 1; t < TagCount; t++)
                        if (scores[t] > scores[best]) best = t;
                    guess = (Tag)best;
                    all++;
                    if (guess == sentence.Tags[i]) right++;
                }

                (before, previous) = (previous, guess);
            }
        }

        return (double)right / all;
    }

    /// <summary>Weights by feature and tag, with the sums that averaging needs.</summary>
    private sealed class Perceptron(int tagCount)
    {
        private readonly Dictionary<uint, int> rows = [];
        private readonly List<float> weights = [];
        private readonly List<double> sums = [];
        private readonly List<int> stamps = [];
        private int step;

        public static int Best(ReadOnlySpan<float> scores)
        {
            var best = 0;
            for (var i = 1; i < scores.Length; i++)
                if (scores[i] > scores[best]) best = i;
            return best;
        }

        public void Score(ReadOnlySpan<uint> features, Span<float> scores)
        {
            scores.Clear();
            var all = CollectionsMarshal.AsSpan(weights);
            foreach (var feature in features)
            {
                if (!rows.TryGetValue(feature, out var row)) continue;
                for (var t = 0; t < tagCount; t++) scores[t] += all[row + t];
            }
        }

        public void Update(ReadOnlySpan<uint> features, int right, int guess)
        {
            step++;
            if (right == guess) return;
            foreach (var feature in features)
            {
                if (!rows.TryGetValue(feature, out var row))
                {
                    rows[feature] = row = weights.Count;
                    for (var t = 0; t < tagCount; t++)
                    {
                        weights.Add(0);
                        sums.Add(0);
                        stamps.Add(step);
                    }
                }

                Add(row + right, 1);
                Add(row + guess, -1);
            }
        }

        /// <summary>Averaged weights as small integers: the mean update of 1 becomes 16; what falls under the minimum is left out.</summary>
        public List<KeyValuePair<uint, IReadOnlyList<(Tag Tag, sbyte Weight)>>> Rows(int minimum)
        {
            var result = new List<KeyValuePair<uint, IReadOnlyList<(Tag, sbyte)>>>();
            foreach (var (feature, row) in rows)
            {
                var entries = new List<(Tag, sbyte)>();
                for (var t = 0; t < tagCount; t++)
                {
                    var mean = (sums[row + t] + (double)weights[row + t] * (step - stamps[row + t])) / step;
                    var small = (int)Math.Round(Math.Clamp(mean * 8, sbyte.MinValue, sbyte.MaxValue));
                    if (Math.Abs(small) >= minimum) entries.Add(((Tag)t, (sbyte)small));
                }

                if (entries.Count > 0) result.Add(new(feature, entries));
            }

            return result;
        }

        private void Add(int index, float change)
        {
            sums[index] += (double)weights[index] * (step - stamps[index]);
            stamps[index] = step;
            weights[index] += change;
        }
    }
}
