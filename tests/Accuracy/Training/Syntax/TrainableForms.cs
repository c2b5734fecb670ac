using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Learns what a word's letters say: rows of frequent words and affixes beside its vector, through one layer.</summary>
public sealed class TrainableForms(SyntaxSizes sizes, int words, WordVectors vectors, Random random)
{
    // Words seen in training are hidden by chance, so that the rest learns to do without them.
    private const float HiddenWord = 0.2f;
    private const float HiddenVector = 0.1f;

    private readonly TrainableEmbedding wordTable = new(words, sizes.Word, random);
    private readonly TrainableEmbedding affixTable = new(FormFeatures.AffixRows, sizes.Affix, random);
    private readonly TrainableDense layer = new(sizes.Features, sizes.Form, random);
    private readonly Random chance = new(29);
    private float[] features = [];
    private int[] usedWords = [];

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters => [wordTable.Table, affixTable.Table, .. layer.Parameters];

    /// <summary>Works out all words of a batch.</summary>
    /// <param name="batch">How they are packed.</param>
    /// <param name="examples">The sentences.</param>
    /// <param name="isLearning">Whether words are hidden by chance.</param>
    /// <param name="outputs">Room for <see cref="SyntaxSizes.Form"/> numbers a word, packed.</param>
    public void Forward(SequenceBatch batch, IReadOnlyList<SyntaxExample> examples, bool isLearning, Span<float> outputs)
    {
        if (features.Length < batch.Rows * sizes.Features) (features, usedWords) = (new float[batch.Rows * sizes.Features], new int[batch.Rows]);
        features.AsSpan(0, batch.Rows * sizes.Features).Clear();
        for (var sequence = 0; sequence < examples.Count; sequence++)
        {
            var example = examples[sequence];
            for (var i = 0; i < example.Length; i++)
            {
                var row = batch.RowOf(sequence, i);
                var own = features.AsSpan(row * sizes.Features, sizes.Features);
                if (!isLearning || chance.NextSingle() >= HiddenVector) vectors.CopyTo(example.Vectors[i], own);
                usedWords[row] = isLearning && chance.NextSingle() < HiddenWord ? 0 : example.Words[i];
                wordTable.Add(usedWords[row], own[sizes.Vector..(sizes.Vector + sizes.Word)]);
                for (var a = 0; a < FormFeatures.AffixCount; a++) affixTable.Add(example.Affixes[i * FormFeatures.AffixCount + a], own[(sizes.Vector + sizes.Word)..]);
            }
        }

        layer.Forward(features, batch.Rows, outputs);
        Activation.Tanh(outputs[..(batch.Rows * sizes.Form)]);
    }

    /// <summary>Adds to the gradients of the last forward pass.</summary>
    /// <param name="batch">That of the forward pass.</param>
    /// <param name="examples">Those of the forward pass.</param>
    /// <param name="outputs">What went out.</param>
    /// <param name="slopes">The slopes along it; used up.</param>
    public void Backward(SequenceBatch batch, IReadOnlyList<SyntaxExample> examples, ReadOnlySpan<float> outputs, Span<float> slopes)
    {
        for (var i = 0; i < batch.Rows * sizes.Form; i++) slopes[i] *= 1 - outputs[i] * outputs[i];
        var back = new float[batch.Rows * sizes.Features];
        layer.Backward(features.AsSpan(0, back.Length), slopes[..(batch.Rows * sizes.Form)], batch.Rows, back);
        for (var sequence = 0; sequence < examples.Count; sequence++)
        {
            var example = examples[sequence];
            for (var i = 0; i < example.Length; i++)
            {
                var row = batch.RowOf(sequence, i);
                var own = back.AsSpan(row * sizes.Features, sizes.Features);
                wordTable.Backward(usedWords[row], own.Slice(sizes.Vector, sizes.Word));
                for (var a = 0; a < FormFeatures.AffixCount; a++)
                    affixTable.Backward(example.Affixes[i * FormFeatures.AffixCount + a], own.Slice(sizes.Vector + sizes.Word, sizes.Affix));
            }
        }
    }

    /// <summary>Adds the weights to a file.</summary>
    public void Write(WeightWriter file)
    {
        file.Add("words", wordTable.Table.ToMatrix(), WeightStorage.Byte);
        file.Add("affixes", affixTable.Table.ToMatrix(), WeightStorage.Byte);
        file.Add("input", layer.Weights.ToMatrix(), WeightStorage.Half);
        file.Add("input.bias", layer.Bias.Value);
    }
}
