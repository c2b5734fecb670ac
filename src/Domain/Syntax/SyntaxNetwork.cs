using System.Buffers;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>Runs the network over sequences of tokens: two recurrent layers, tags from the first, arcs and relations from the second.</summary>
/// <remarks>
/// Arcs are scored for every pair of words at once (biaffine: Dozat and Manning 2017), relations only for the pairs that the tree keeps.
/// Keeps buffers between calls, so it is not safe for several threads at once.
/// </remarks>
internal sealed class SyntaxNetwork(SyntaxModel model, IReadOnlyList<Token> tokens, SyntaxReading reading)
{
    private readonly TreeDecoder decoder = new();
    private readonly int arcSize = model.Arcs.Rows;
    private readonly int relationSize = model.RootRelation.Length;

    /// <summary>Reads sequences.</summary>
    /// <param name="windows">Where each begins and how long it is.</param>
    public void Run(ReadOnlySpan<(int First, int Length)> windows)
    {
        var lengths = new int[windows.Length];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = windows[i].Length;
        var batch = SequenceBatch.Of(lengths);
        var rows = batch.Rows;
        var words = new Token[rows];
        var first = Rent(rows * model.First.Outputs);
        var second = Rent(rows * model.Second.Outputs);
        var tags = Rent(rows * SyntaxModel.TagOutputs);
        var roles = Rent(rows * model.Roles.Outputs);
        for (var i = 0; i < lengths.Length; i++)
            for (var position = 0; position < lengths[i]; position++) words[batch.RowOf(i, position)] = tokens[windows[i].First + position];

        using (var forms = new FormTable(model, words)) model.First.Run(batch, forms.Sums, first);
        using (var states = RoundedItems.Of(first, rows, model.First.Outputs))
        {
            model.Second.Run(batch, states, second);
            model.Tags.Run(states, 0, rows, tags);
        }

        model.Roles.Run(second, rows, roles);
        for (var i = 0; i < lengths.Length; i++)
        {
            ReadTags(batch, i, windows[i].First, tags);
            ReadHeads(batch, i, windows[i].First, roles);
        }

        ReadRelations(batch, windows, roles);
        foreach (var buffer in (float[][])[first, second, tags, roles]) ArrayPool<float>.Shared.Return(buffer);
    }

    private static float[] Rent(int length) => ArrayPool<float>.Shared.Rent(length);

    private void ReadTags(SequenceBatch batch, int sequence, int from, float[] scores)
    {
        for (var position = 0; position < batch.Length(sequence); position++)
        {
            var own = scores.AsSpan(batch.RowOf(sequence, position) * SyntaxModel.TagOutputs, SyntaxModel.TagOutputs);
            reading.Classes[from + position] = (WordClass)Best(own[..SyntaxModel.FirstTag]);
            var penn = own.Slice(SyntaxModel.FirstTag, (int)Tag.WRB + 1);
            penn[(int)Tag.Punct] = float.MinValue;
            reading.Tags[from + position] = tokens[from + position].IsWord ? (Tag)Best(penn) : Tag.Punct;
        }
    }

    private void ReadHeads(SequenceBatch batch, int sequence, int from, float[] roles)
    {
        var length = batch.Length(sequence);
        // Columns fill whole vectors, which products are quickest with.
        var columns = (length + 16) & ~15;
        var (dependents, keys, queries, scores) = (Rent(length * arcSize), Rent(columns * arcSize), Rent(length * arcSize), Rent(length * columns));
        Array.Clear(keys, 0, columns * arcSize);
        for (var i = 0; i < arcSize; i++) keys[i * columns] = model.RootHead[i];
        for (var position = 0; position < length; position++)
        {
            var own = roles.AsSpan(batch.RowOf(sequence, position) * model.Roles.Outputs, 2 * arcSize);
            Activation.Relu(own);
            own[..arcSize].CopyTo(dependents.AsSpan(position * arcSize));
            for (var i = 0; i < arcSize; i++) keys[i * columns + position + 1] = own[arcSize + i];
            model.ArcBias.CopyTo(queries.AsSpan(position * arcSize));
        }

        MatrixProduct.Multiply(dependents, length, arcSize, model.Arcs.Values, arcSize, queries, add: true);
        MatrixProduct.Multiply(queries, length, arcSize, keys, columns, scores);
        for (var position = 1; position < length; position++) scores.AsSpan(position * columns, length + 1).CopyTo(scores.AsSpan(position * (length + 1)));
        var heads = reading.Heads.AsSpan(from, length);
        decoder.Decode(scores.AsSpan(0, length * (length + 1)), heads);
        for (var position = 0; position < length; position++) heads[position] = heads[position] == 0 ? -1 : from + heads[position] - 1;
        foreach (var buffer in (float[][])[dependents, keys, queries, scores]) ArrayPool<float>.Shared.Return(buffer);
    }

    private void ReadRelations(SequenceBatch batch, ReadOnlySpan<(int First, int Length)> windows, float[] roles)
    {
        var rows = batch.Rows;
        var (pairs, scores) = (Rent(rows * relationSize), Rent(rows * SyntaxModel.RelationOutputs));
        for (var sequence = 0; sequence < batch.Count; sequence++)
        {
            for (var position = 0; position < batch.Length(sequence); position++)
            {
                var row = batch.RowOf(sequence, position);
                var head = reading.Heads[windows[sequence].First + position];
                var dependent = roles.AsSpan(row * model.Roles.Outputs + 2 * arcSize, relationSize);
                var governor = head < 0
                    ? model.RootRelation
                    : roles.AsSpan(batch.RowOf(sequence, head - windows[sequence].First) * model.Roles.Outputs + 2 * arcSize + relationSize, relationSize);
                var pair = pairs.AsSpan(row * relationSize, relationSize);
                for (var i = 0; i < pair.Length; i++) pair[i] = Math.Max(0, dependent[i] + governor[i]);
            }
        }

        model.Relations.Run(pairs, rows, scores);
        for (var sequence = 0; sequence < batch.Count; sequence++)
        {
            for (var position = 0; position < batch.Length(sequence); position++)
            {
                var token = windows[sequence].First + position;
                // Only the root's relation is the root's.
                var own = scores.AsSpan(batch.RowOf(sequence, position) * SyntaxModel.RelationOutputs, RelationKinds.Count);
                reading.Relations[token] = reading.Heads[token] < 0 ? Relation.Root : 1 + (Relation)Best(own[1..]);
            }
        }

        ArrayPool<float>.Shared.Return(pairs);
        ArrayPool<float>.Shared.Return(scores);
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
