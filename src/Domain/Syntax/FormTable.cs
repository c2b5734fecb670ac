using System.Buffers;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>What the words of a batch bring to the first recurrent layer, which depends on nothing but their letters: worked out once for each different word.</summary>
/// <remarks>Give it back after use.</remarks>
internal sealed class FormTable : IDisposable
{
    private readonly SyntaxModel model;
    private readonly float[] made;

    /// <summary>Reads the words of a batch.</summary>
    /// <param name="model">The model.</param>
    /// <param name="cache">What is known of words from before.</param>
    /// <param name="tokens">The tokens of all items, as packed.</param>
    public FormTable(SyntaxModel model, FormCache cache, Token[] tokens)
    {
        this.model = model;
        string[] words = [.. tokens.Select(token => token.Text)];
        Sums = new ArraySegment<float>[words.Length];
        cache.Find(words, Sums);
        var (places, missing) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<Token>());
        for (var i = 0; i < words.Length; i++)
            if (Sums[i].Count == 0 && places.TryAdd(words[i], missing.Count)) missing.Add(tokens[i]);
        var width = model.First.Gates;
        made = ArrayPool<float>.Shared.Rent(missing.Count * width);
        Encode(missing, made.AsSpan(0, missing.Count * width));
        for (var i = 0; i < words.Length; i++)
            if (Sums[i].Count == 0) Sums[i] = new ArraySegment<float>(made, places[words[i]] * width, width);
        cache.Add([.. missing.Select(token => token.Text)], made.AsSpan(0, missing.Count * width));
    }

    /// <summary>For each token what <see cref="BiLstmLayer.Sum"/> makes of it.</summary>
    public ArraySegment<float>[] Sums { get; }

    /// <summary>Gives the room back.</summary>
    public void Dispose() => ArrayPool<float>.Shared.Return(made);

    private void Encode(List<Token> tokens, Span<float> sums)
    {
        var (width, outputs) = (model.Input.Inputs, model.Input.Outputs);
        var features = ArrayPool<float>.Shared.Rent(tokens.Count * width);
        var encoded = ArrayPool<float>.Shared.Rent(tokens.Count * outputs);
        for (var i = 0; i < tokens.Count; i++) Fill(tokens[i], features.AsSpan(i * width, width));
        var own = encoded.AsSpan(0, tokens.Count * outputs);
        model.Input.Run(features, tokens.Count, own);
        Activation.Tanh(own);
        model.First.Sum(own, tokens.Count, sums);
        ArrayPool<float>.Shared.Return(features);
        ArrayPool<float>.Shared.Return(encoded);
    }

    // The word vector, the row of the frequent word, and the rows of its affixes added up.
    private void Fill(Token token, Span<float> features)
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
