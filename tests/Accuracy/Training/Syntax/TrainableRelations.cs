using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Learns what a word is to its head: both ends added up, cut off below zero, through one layer.</summary>
public sealed class TrainableRelations(int size, Random random)
{
    private readonly TrainableDense layer = new(size, SyntaxModel.RelationOutputs, random);

    /// <summary>The root as a head.</summary>
    public Parameter Root { get; } = new Parameter(1, size).Uniform(random, 0.3f);

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [Root, .. layer.Parameters];

    /// <summary>The loss of some words with their right heads, and where asked the slopes.</summary>
    /// <param name="ends">For each word itself as a dependent, then as a head: twice the size.</param>
    /// <param name="stride">Numbers from one word's ends to the next's.</param>
    /// <param name="heads">For each word the row of its head; -1 for the root.</param>
    /// <param name="right">The right relations.</param>
    /// <param name="weight">How much each choice counts.</param>
    /// <param name="dropout">Puts out numbers by chance; null for none.</param>
    /// <param name="slopes">Receives the slopes along the ends, added; empty where only the loss is wanted.</param>
    public double Learn(ReadOnlySpan<float> ends, int stride, ReadOnlySpan<int> heads, ReadOnlySpan<int> right, float weight, Dropout? dropout, Span<float> slopes)
    {
        var words = right.Length;
        var pairs = new float[words * size];
        for (var word = 0; word < words; word++)
        {
            var dependent = ends.Slice(word * stride, size);
            var head = heads[word] < 0 ? Root.Value : ends.Slice(heads[word] * stride + size, size);
            for (var i = 0; i < size; i++) pairs[word * size + i] = Math.Max(0, dependent[i] + head[i]);
        }

        dropout?.Forward(pairs);
        var scores = new float[words * SyntaxModel.RelationOutputs];
        layer.Forward(pairs, words, scores);
        var loss = 0.0;
        for (var word = 0; word < words; word++)
        {
            var own = scores.AsSpan(word * SyntaxModel.RelationOutputs, SyntaxModel.RelationOutputs);
            loss += SoftmaxLoss.Backward(own[..RelationKinds.Count], right[word], weight);
            own[RelationKinds.Count..].Clear();
        }

        if (!slopes.IsEmpty) Backward(pairs, scores, stride, heads, dropout, slopes);
        return loss;
    }

    private void Backward(float[] pairs, float[] scores, int stride, ReadOnlySpan<int> heads, Dropout? dropout, Span<float> slopes)
    {
        var back = new float[pairs.Length];
        layer.Backward(pairs, scores, heads.Length, back);
        dropout?.Backward(back);
        for (var word = 0; word < heads.Length; word++)
        {
            var head = heads[word] < 0 ? Root.Gradient : slopes.Slice(heads[word] * stride + size, size);
            for (var i = 0; i < size; i++)
            {
                if (pairs[word * size + i] <= 0) continue;
                slopes[word * stride + i] += back[word * size + i];
                head[i] += back[word * size + i];
            }
        }
    }

    /// <summary>Adds the weights to a file.</summary>
    public void Write(WeightWriter file)
    {
        file.Add("root.relation", Root.Value);
        file.Add("relations", layer.Weights.ToMatrix(), WeightStorage.Half);
        file.Add("relations.bias", layer.Bias.Value);
    }
}
