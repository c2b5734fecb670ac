using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>What the words of a document bring to the first recurrent layer, which depends on nothing but their letters: worked out once for each different word.</summary>
internal sealed class FormTable
{
    private const int Block = 512;

    private readonly int[] rows;
    private readonly float[][] sums;

    /// <summary>Reads all tokens.</summary>
    public FormTable(SyntaxModel model, FormCache cache, IReadOnlyList<Token> tokens)
    {
        rows = new int[tokens.Count];
        var known = new Dictionary<string, int>(tokens.Count / 2, StringComparer.Ordinal);
        var different = new List<Token>(tokens.Count / 2);
        for (var i = 0; i < rows.Length; i++)
        {
            if (!known.TryGetValue(tokens[i].Text, out rows[i]))
            {
                known.Add(tokens[i].Text, rows[i] = different.Count);
                different.Add(tokens[i]);
            }
        }

        var kept = cache.Find([.. different.Select(token => token.Text)]);
        List<int> missing = [.. Enumerable.Range(0, kept.Length).Where(i => kept[i] is null)];
        for (var first = 0; first < missing.Count; first += Block)
        {
            var block = missing.GetRange(first, Math.Min(Block, missing.Count - first));
            var made = Encode(model, [.. block.Select(i => different[i])]);
            for (var i = 0; i < made.Length; i++) kept[block[i]] = made[i];
        }

        cache.Add(missing.Select(i => (different[i].Text, kept[i]!)));
        sums = kept!;
    }

    /// <summary>The sums of a token for the first layer, as <see cref="BiLstmLayer.Sum"/> makes them.</summary>
    /// <param name="token">Its index.</param>
    public float[] this[int token] => sums[rows[token]];

    private static float[][] Encode(SyntaxModel model, Token[] tokens)
    {
        var width = model.Input.Inputs;
        var features = new float[tokens.Length * width];
        for (var i = 0; i < tokens.Length; i++) Fill(model, tokens[i], features.AsSpan(i * width, width));
        var encoded = new float[tokens.Length * model.Input.Outputs];
        model.Input.Run(features, tokens.Length, encoded);
        Activation.Tanh(encoded);
        return model.First.Sum(encoded, tokens.Length);
    }

    // The word vector, the row of the frequent word, and the rows of its affixes added up.
    private static void Fill(SyntaxModel model, Token token, Span<float> features)
    {
        var (vectors, normalized) = (model.Vectors, FormFeatures.Normalize(token));
        vectors.CopyTo(vectors.IndexOf(token.Lower), features);
        model.Words.Row(model.WordRow(normalized)).CopyTo(features[vectors.Dimensions..]);
        var affixes = features[(vectors.Dimensions + model.Words.Columns)..];
        affixes.Clear();
        Span<int> rows = stackalloc int[FormFeatures.AffixCount];
        FormFeatures.FillAffixes(token, normalized, rows);
        foreach (var row in rows) RowSum.Add(model.Affixes.Row(row), affixes);
    }
}
