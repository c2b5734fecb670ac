using System.Globalization;
using OnRecord.Accuracy.Gap;
using OnRecord.Accuracy.Gum;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;

namespace OnRecord.Accuracy.Training.Coreference;

/// <summary>Trains whom pronouns mean, on GAP's development part and GUM, by stochastic gradients of the likelihood of all right choices together.</summary>
/// <remarks>What the engine chooses from depends on what it chose before; so it is trained again on the choices of the model before.</remarks>
internal static class PronounTrainer
{
    private const int Rounds = 3, Epochs = 12, Seed = 5;
    private const float Rate = 0.1f, Decay = 0.02f;

    /// <summary>Trains and writes the file.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="output">The file.</param>
    public static void Train(string dataFolder, string output)
    {
        var random = new Random(Seed);
        var passages = GapReader.Read(dataFolder, "development").ToList();
        var documents = GumReader.ReadPart(dataFolder, "train").ToList();
        var model = PronounModel.Default;
        var weights = new float[PronounFeatures.Count];
        for (var round = 1; round <= Rounds; round++)
        {
            var runs = new PronounCases(model, random);
            var cases = passages.SelectMany(runs.Of).Concat(documents.SelectMany(runs.Of)).ToList();
            weights = Learn(cases, runs, random);
            model = new PronounModel(weights);
            Console.WriteLine($"  round {round}: {cases.Count:N0} pronouns, {Share(cases, weights):P1} chosen right");
        }

        Write(weights, output);
    }

    private static float[] Learn(List<PronounCase> cases, PronounCases runs, Random random)
    {
        var order = cases.ToArray();
        var weights = new float[PronounFeatures.Count];
        var squares = new float[weights.Length];
        var mean = new float[weights.Length];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var one in order) Step(runs.Confuse(one), weights, squares);
            for (var i = 0; i < mean.Length; i++) mean[i] += weights[i] / Epochs;
        }

        return mean;
    }

    private static void Step(PronounCase one, float[] weights, float[] squares)
    {
        var scores = one.Options.Select(features => Math.Exp(Math.Min(30, features.Sum(feature => weights[feature])))).ToArray();
        var all = 1 + scores.Sum();
        var right = (one.NobodyMayBe ? 1 : 0) + scores.Where((_, i) => one.Right[i]).Sum();
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (float)(scores[i] / all - (one.Right[i] ? scores[i] / right : 0));
            foreach (var feature in one.Options[i])
            {
                var change = gradient + Decay * weights[feature] / 100;
                squares[feature] += change * change;
                weights[feature] -= Rate * change / (MathF.Sqrt(squares[feature]) + 1e-6f);
            }
        }
    }

    private static double Share(List<PronounCase> cases, float[] weights) => cases.Average(one =>
    {
        var (best, top) = (-1, 0f);
        for (var i = 0; i < one.Options.Length; i++)
            if (one.Options[i].Sum(feature => weights[feature]) is var score && score > top) (best, top) = (i, score);
        return (best < 0 ? one.NobodyMayBe : one.Right[best]) ? 1.0 : 0;
    });

    private static void Write(float[] weights, string output)
    {
        var lines = new List<string> { "# Whom a pronoun means: feature, value, sort of pronoun, weight. Trained; see pronouns.md." };
        for (var i = 0; i < weights.Length; i++)
        {
            if (Math.Abs(weights[i]) < 0.005) continue;
            var (feature, value, sort) = PronounFeatures.Of(i);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{value}\t{sort}\t{weights[i]:0.00}"));
        }

        File.WriteAllText(output, string.Join('\n', lines) + "\n");
        Console.WriteLine($"  wrote {output}, {lines.Count - 1} weights");
    }
}
