using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Learns to choose the head of each word of a sentence: biaffine scores of all pairs (Dozat and Manning 2017).</summary>
public sealed class TrainableArcs(int size, Random random)
{
    private const float Never = -1e4f;

    /// <summary>Dependents × heads.</summary>
    public Parameter Weights { get; } = new Parameter(size, size).Glorot(random);

    /// <summary>What speaks for a head whatever the dependent.</summary>
    public Parameter Bias { get; } = new(1, size);

    /// <summary>The root as a head.</summary>
    public Parameter Root { get; } = new Parameter(1, size).Uniform(random, 0.3f);

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [Weights, Bias, Root];

    /// <summary>The loss of one sentence, and where asked the slopes.</summary>
    /// <param name="dependents">Each word as a dependent.</param>
    /// <param name="heads">Each word as a head.</param>
    /// <param name="right">The right heads: 0 for the root, otherwise 1 + the index.</param>
    /// <param name="weight">How much each choice counts.</param>
    /// <param name="dependentSlopes">Room for the slopes along the dependents; empty where only the loss is wanted.</param>
    /// <param name="headSlopes">Room for those along the heads.</param>
    public double Learn(
        ReadOnlySpan<float> dependents, ReadOnlySpan<float> heads, ReadOnlySpan<int> right, float weight, Span<float> dependentSlopes, Span<float> headSlopes)
    {
        var words = right.Length;
        var columns = (words + 16) & ~15;
        var all = new float[columns * size];
        Root.Value.CopyTo(all, 0);
        heads[..(words * size)].CopyTo(all.AsSpan(size));
        var keys = new float[size * columns];
        MatrixProduct.Transpose(all, columns, size, keys);
        var queries = new float[words * size];
        for (var i = 0; i < words; i++) Bias.Value.CopyTo(queries, i * size);
        MatrixProduct.Multiply(dependents, words, size, Weights.Value, size, queries, add: true);
        var scores = new float[words * columns];
        MatrixProduct.Multiply(queries, words, size, keys, columns, scores);
        var loss = 0.0;
        for (var i = 0; i < words; i++)
        {
            var own = scores.AsSpan(i * columns, columns);
            own[i + 1] = Never;
            loss += SoftmaxLoss.Backward(own[..(words + 1)], right[i], weight);
            own[(words + 1)..].Clear();
        }

        if (!dependentSlopes.IsEmpty) Backward(dependents, all, queries, scores, words, columns, dependentSlopes, headSlopes);
        return loss;
    }

    private void Backward(
        ReadOnlySpan<float> dependents, float[] heads, float[] queries, float[] slopes, int words, int columns, Span<float> dependentSlopes, Span<float> headSlopes)
    {
        var querySlopes = new float[words * size];
        MatrixProduct.Multiply(slopes, words, columns, heads, size, querySlopes);
        var all = new float[columns * size];
        Gradients.AddWeights(slopes, queries, words, columns, size, all);
        for (var i = 0; i < size; i++) Root.Gradient[i] += all[i];
        all.AsSpan(size, words * size).CopyTo(headSlopes);
        Gradients.AddWeights(dependents[..(words * size)], querySlopes, words, size, size, Weights.Gradient);
        Gradients.AddRows(querySlopes, words, size, Bias.Gradient);
        Gradients.ToInputs(querySlopes, words, size, Weights.Value, size, dependentSlopes);
    }

    /// <summary>Adds the weights to a file.</summary>
    public void Write(WeightWriter file)
    {
        file.Add("arcs", Weights.ToMatrix(), WeightStorage.Half);
        file.Add("arcs.bias", Bias.Value);
        file.Add("root.head", Root.Value);
    }
}
