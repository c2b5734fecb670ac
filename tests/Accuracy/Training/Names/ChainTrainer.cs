using OnRecord.Domain.Entities;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Trains a conditional random field by stochastic gradients with a rate of its own for each weight (AdaGrad).</summary>
/// <remarks>Lafferty, McCallum and Pereira (2001); Duchi, Hazan and Singer (2011). One thread and a seed, so that every run gives the same weights.</remarks>
public sealed class ChainTrainer(int seed)
{
    private const float Epsilon = 1e-6f;

    private static readonly int Count = EntityLabels.Count;

    // Features that tell the word itself; some are left out at random, so that the others learn to do without.
    private static readonly int[] Identity = [0, 1, 6, 7, 12, 13, 14, 15, 16];

    private readonly Random random = new(seed);
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<uint> hashes = [];
    private readonly Dictionary<uint, int> seen = [];
    private readonly float[] transitions = new float[Count * Count];
    private readonly float[] transitionSquares = new float[Count * Count];
    private float[] weights = [];
    private float[] squares = [];

    /// <summary>Share of tokens whose own word is hidden while training.</summary>
    public double Hidden { get; init; } = 0.3;

    /// <summary>Share of all features left out at random while training.</summary>
    public double Dropped { get; init; } = 0.5;

    /// <summary>In how many examples a feature must stand.</summary>
    public int Least { get; init; } = 3;

    /// <summary>The first step of a weight.</summary>
    public float Rate { get; init; } = 0.03f;

    /// <summary>What a weight of one becomes.</summary>
    public float Scale { get; init; } = 30;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Decay { get; init; } = 0.04f;

    /// <summary>Trains.</summary>
    public void Train(IReadOnlyList<ChainExample> examples, int epochs)
    {
        foreach (var example in examples) Note(example.Features);
        var indexed = examples.Select(example => (Rows: Index(example.Features), example.Labels)).ToArray();
        weights = new float[rows.Count * Count];
        squares = new float[rows.Count * Count];
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(indexed);
            var loss = indexed.Sum(one => Learn(one.Rows, one.Labels));
            Console.WriteLine($"  epoch {epoch}: loss {loss:N0}");
        }
    }

    /// <summary>The weights as small integers, those under a minimum left out.</summary>
    public (List<KeyValuePair<uint, IReadOnlyList<(int Label, sbyte Weight)>>> Rows, sbyte[] Transitions) Small(int minimum)
    {
        var result = new List<KeyValuePair<uint, IReadOnlyList<(int, sbyte)>>>();
        for (var row = 0; row < hashes.Count; row++)
        {
            var entries = new List<(int, sbyte)>();
            for (var label = 0; label < Count; label++)
                if (Small(weights[row * Count + label]) is var small && Math.Abs(small) >= minimum) entries.Add((label, small));
            if (entries.Count > 0) result.Add(new(hashes[row], entries));
        }

        return (result, [.. transitions.Select(Small)]);
    }

    private sbyte Small(float weight) => (sbyte)Math.Round(Math.Clamp(weight * Scale, -127, 127));

    private void Note(uint[] features)
    {
        foreach (var feature in features.Distinct())
            if ((seen[feature] = seen.GetValueOrDefault(feature) + 1) == Least)
            {
                rows[feature] = hashes.Count;
                hashes.Add(feature);
            }
    }

    private int[] Index(uint[] features) => [.. features.Select(feature => rows.GetValueOrDefault(feature, -1))];

    private double Learn(int[] rowsOf, int[] labels)
    {
        var length = labels.Length;
        var active = Hide(rowsOf, length);
        var scores = new double[length * Count];
        for (var i = 0; i < active.Length; i++)
        {
            if (active[i] < 0) continue;
            var at = i / EntityFeatures.Count * Count;
            for (var label = 0; label < Count; label++) scores[at + label] += weights[active[i] * Count + label];
        }

        var chain = new ChainSums(scores, transitions, length);
        var loss = chain.LogTotal - chain.ScoreOf(labels);
        UpdateTransitions(chain, labels);
        var gradient = new float[Count];
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < Count; label++) gradient[label] = (float)chain.Marginal(i, label) - (labels[i] == label ? 1 : 0);
            for (var f = 0; f < EntityFeatures.Count; f++)
                if (active[i * EntityFeatures.Count + f] is >= 0 and var row) Update(row * Count, gradient);
        }

        return loss;
    }

    private int[] Hide(int[] rowsOf, int length)
    {
        var active = (int[])rowsOf.Clone();
        for (var i = 0; i < active.Length; i++)
            if (random.NextDouble() < Dropped) active[i] = -1;
        for (var i = 0; i < length; i++)
        {
            if (random.NextDouble() >= Hidden) continue;
            foreach (var feature in Identity) active[i * EntityFeatures.Count + feature] = -1;
        }

        return active;
    }

    private void Update(int at, float[] gradient)
    {
        for (var label = 0; label < Count; label++)
        {
            if (Math.Abs(gradient[label]) < 1e-4f) continue;
            Step(ref weights[at + label], ref squares[at + label], gradient[label]);
        }
    }

    private void UpdateTransitions(ChainSums chain, int[] labels)
    {
        var expected = chain.Transitions();
        for (var i = 1; i < labels.Length; i++) expected[labels[i - 1] * Count + labels[i]] -= 1;
        for (var i = 0; i < expected.Length; i++)
            if (expected[i] != 0) Step(ref transitions[i], ref transitionSquares[i], (float)expected[i]);
    }

    private void Step(ref float weight, ref float square, float gradient)
    {
        gradient += Decay * weight;
        square += gradient * gradient;
        weight -= Rate * gradient / (MathF.Sqrt(square) + Epsilon);
    }
}
