using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>The network of <see cref="SyntaxModel"/> while it learns.</summary>
public sealed class TrainableSyntax
{
    private const float TagWeight = 0.5f;
    private const float Hidden = 0.3f;

    private readonly SyntaxSizes sizes;
    private readonly TrainableForms forms;
    private readonly TrainableBiLstm first;
    private readonly TrainableBiLstm second;
    private readonly TrainableDense tags;
    private readonly TrainableDense roles;
    private readonly TrainableArcs arcs;
    private readonly TrainableRelations relations;
    private readonly Dropout formDropout = new(0.2f, new Random(31));
    private readonly Dropout firstDropout = new(Hidden, new Random(37));
    private readonly Dropout secondDropout = new(Hidden, new Random(41));
    private readonly Dropout roleDropout = new(Hidden, new Random(43));
    private readonly Dropout pairDropout = new(Hidden, new Random(47));

    /// <summary>Random weights.</summary>
    /// <param name="sizes">Widths.</param>
    /// <param name="words">How many frequent words, with one for all others.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <param name="random">Decides the weights.</param>
    public TrainableSyntax(SyntaxSizes sizes, int words, WordVectors vectors, Random random)
    {
        this.sizes = sizes;
        forms = new TrainableForms(sizes, words, vectors, random);
        first = new TrainableBiLstm(sizes.Form, sizes.First, random);
        second = new TrainableBiLstm(2 * sizes.First, sizes.Second, random);
        tags = new TrainableDense(2 * sizes.First, SyntaxModel.TagOutputs, random);
        roles = new TrainableDense(2 * sizes.Second, sizes.Roles, random);
        arcs = new TrainableArcs(sizes.Arc, random);
        relations = new TrainableRelations(sizes.Relation, random);
    }

    /// <summary>All that it learns.</summary>
    public IEnumerable<Parameter> Parameters =>
        [.. forms.Parameters, .. first.Parameters, .. second.Parameters, .. tags.Parameters, .. roles.Parameters, .. arcs.Parameters, .. relations.Parameters];

    /// <summary>The mean loss a word of some sentences; where it learns, adds to the gradients.</summary>
    /// <param name="examples">The sentences, none empty.</param>
    /// <param name="isLearning">Whether words and numbers are put out by chance.</param>
    /// <param name="slopes">Whether the gradients are wanted.</param>
    public double Learn(IReadOnlyList<SyntaxExample> examples, bool isLearning, bool slopes)
    {
        var batch = SequenceBatch.Of([.. examples.Select(example => example.Length)]);
        var rows = batch.Rows;
        var formOutputs = new float[rows * sizes.Form];
        var firstOutputs = new float[rows * first.Outputs];
        var secondOutputs = new float[rows * second.Outputs];
        var roleOutputs = new float[rows * sizes.Roles];
        forms.Forward(batch, examples, isLearning, formOutputs);
        var formsAsWere = isLearning ? formOutputs.ToArray() : formOutputs;
        if (isLearning) formDropout.Forward(formOutputs);
        first.Forward(batch, formOutputs, firstOutputs);
        if (isLearning) firstDropout.Forward(firstOutputs);
        second.Forward(batch, firstOutputs, secondOutputs);
        if (isLearning) secondDropout.Forward(secondOutputs);
        roles.Forward(secondOutputs, rows, roleOutputs);

        var firstSlopes = new float[firstOutputs.Length];
        var roleSlopes = new float[roleOutputs.Length];
        var weight = 1f / rows;
        var loss = LearnTags(batch, examples, firstOutputs, weight * TagWeight, slopes, firstSlopes)
            + LearnArcs(batch, examples, roleOutputs, weight, isLearning, slopes, roleSlopes)
            + LearnRelations(batch, examples, roleOutputs, weight, isLearning, slopes, roleSlopes);
        if (!slopes) return loss;

        var secondSlopes = new float[secondOutputs.Length];
        roles.Backward(secondOutputs, roleSlopes, rows, secondSlopes);
        if (isLearning) secondDropout.Backward(secondSlopes);
        var under = new float[firstOutputs.Length];
        second.Backward(batch, firstOutputs, secondSlopes, under);
        for (var i = 0; i < under.Length; i++) firstSlopes[i] += under[i];
        if (isLearning) firstDropout.Backward(firstSlopes);
        var formSlopes = new float[formOutputs.Length];
        first.Backward(batch, formOutputs, firstSlopes, formSlopes);
        if (isLearning) formDropout.Backward(formSlopes);
        forms.Backward(batch, examples, formsAsWere, formSlopes);
        return loss;
    }

    /// <summary>Writes the weights as <see cref="SyntaxModel"/> reads them.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="hashes">The hashes of the frequent words, in the order of their rows.</param>
    public void Write(Stream stream, IEnumerable<int> hashes)
    {
        var file = new WeightWriter();
        file.Add("word-hashes", [.. hashes.Select(hash => (float)hash)]);
        forms.Write(file);
        first.Write(file, "first", WeightStorage.Half);
        second.Write(file, "second", WeightStorage.Half);
        Dense("tags", tags);
        Dense("roles", roles);
        arcs.Write(file);
        relations.Write(file);
        file.Write(stream);

        void Dense(string name, TrainableDense layer)
        {
            file.Add(name, layer.Weights.ToMatrix(), WeightStorage.Half);
            file.Add(name + ".bias", layer.Bias.Value);
        }
    }

    private double LearnTags(SequenceBatch batch, IReadOnlyList<SyntaxExample> examples, float[] outputs, float weight, bool slopes, float[] result)
    {
        var scores = new float[batch.Rows * SyntaxModel.TagOutputs];
        tags.Forward(outputs, batch.Rows, scores);
        var loss = 0.0;
        for (var sequence = 0; sequence < examples.Count; sequence++)
        {
            for (var i = 0; i < examples[sequence].Length; i++)
            {
                var own = scores.AsSpan(batch.RowOf(sequence, i) * SyntaxModel.TagOutputs, SyntaxModel.TagOutputs);
                loss += SoftmaxLoss.Backward(own[..SyntaxModel.FirstTag], examples[sequence].Classes[i], weight);
                var penn = own[SyntaxModel.FirstTag..];
                if (examples[sequence].Tags[i] == (int)Tag.Punct) penn.Clear();
                else loss += SoftmaxLoss.Backward(penn[..((int)Tag.WRB + 1)], examples[sequence].Tags[i], weight);
                penn[((int)Tag.WRB + 1)..].Clear();
            }
        }

        if (slopes) tags.Backward(outputs, scores, batch.Rows, result);
        return loss;
    }

    private double LearnArcs(SequenceBatch batch, IReadOnlyList<SyntaxExample> examples, float[] outputs, float weight, bool isLearning, bool slopes, float[] result)
    {
        var (size, loss) = (sizes.Arc, 0.0);
        var ends = new float[batch.Rows * 2 * size];
        for (var row = 0; row < batch.Rows; row++) outputs.AsSpan(row * sizes.Roles, 2 * size).CopyTo(ends.AsSpan(row * 2 * size));
        Activation.Relu(ends);
        if (isLearning) roleDropout.Forward(ends);
        var endSlopes = new float[ends.Length];
        for (var sequence = 0; sequence < examples.Count; sequence++)
        {
            var words = examples[sequence].Length;
            var (dependents, heads) = (new float[words * size], new float[words * size]);
            for (var i = 0; i < words; i++)
            {
                var own = ends.AsSpan(batch.RowOf(sequence, i) * 2 * size, 2 * size);
                own[..size].CopyTo(dependents.AsSpan(i * size));
                own[size..].CopyTo(heads.AsSpan(i * size));
            }

            var (dependentSlopes, headSlopes) = slopes ? (new float[words * size], new float[words * size]) : ([], []);
            loss += arcs.Learn(dependents, heads, examples[sequence].Heads, weight, dependentSlopes, headSlopes);
            for (var i = 0; slopes && i < words; i++)
            {
                var own = endSlopes.AsSpan(batch.RowOf(sequence, i) * 2 * size, 2 * size);
                dependentSlopes.AsSpan(i * size, size).CopyTo(own);
                headSlopes.AsSpan(i * size, size).CopyTo(own[size..]);
            }
        }

        if (!slopes) return loss;
        if (isLearning) roleDropout.Backward(endSlopes);
        for (var row = 0; row < batch.Rows; row++)
            for (var i = 0; i < 2 * size; i++)
                result[row * sizes.Roles + i] = outputs[row * sizes.Roles + i] > 0 ? endSlopes[row * 2 * size + i] : 0;
        return loss;
    }

    private double LearnRelations(SequenceBatch batch, IReadOnlyList<SyntaxExample> examples, float[] outputs, float weight, bool isLearning, bool slopes, float[] result)
    {
        var (heads, right) = (new int[batch.Rows], new int[batch.Rows]);
        for (var sequence = 0; sequence < examples.Count; sequence++)
        {
            for (var i = 0; i < examples[sequence].Length; i++)
            {
                var (row, head) = (batch.RowOf(sequence, i), examples[sequence].Heads[i]);
                heads[row] = head == 0 ? -1 : batch.RowOf(sequence, head - 1);
                right[row] = examples[sequence].Relations[i];
            }
        }

        var from = 2 * sizes.Arc;
        return relations.Learn(outputs.AsSpan(from), sizes.Roles, heads, right, weight, isLearning ? pairDropout : null, slopes ? result.AsSpan(from) : []);
    }
}
