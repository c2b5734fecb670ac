using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>The words of a document as numbers that depend on nothing but their letters, worked out once for each different word.</summary>
internal sealed class FormTable
{
    private const int Block = 512;

    private readonly int[] rows;
    private readonly Matrix values;

    /// <summary>Reads all tokens.</summary>
    public FormTable(SyntaxModel model, IReadOnlyList<Token> tokens)
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

        values = Encode(model, different);
    }

    /// <summary>The numbers of a token.</summary>
    /// <param name="token">Its index.</param>
    public ReadOnlySpan<float> this[int token] => values.Row(rows[token]);

    private static Matrix Encode(SyntaxModel model, List<Token> tokens)
    {
        var result = new Matrix(tokens.Count, model.Input.Outputs, new float[tokens.Count * model.Input.Outputs]);
        var width = model.Input.Inputs;
        var features = new float[Math.Min(Block, tokens.Count) * width];
        for (var first = 0; first < tokens.Count; first += Block)
        {
            var count = Math.Min(Block, tokens.Count - first);
            for (var i = 0; i < count; i++) Fill(model, tokens[first + i], features.AsSpan(i * width, width));
            model.Input.Run(features, count, result.Values.AsSpan(first * result.Columns, count * result.Columns));
        }

        Activation.Tanh(result.Values);
        return result;
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
        foreach (var row in rows)
        {
            var values = model.Affixes.Row(row);
            for (var i = 0; i < values.Length; i++) affixes[i] += values[i];
        }
    }
}
