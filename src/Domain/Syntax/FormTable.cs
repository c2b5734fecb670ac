using System.Buffers;
using System.Runtime.InteropServices;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>What the words of a batch bring to the first recurrent layer, which depends on nothing but their letters: worked out once for each different word.</summary>
/// <remarks>Give it back after use.</remarks>
internal sealed class FormTable : IDisposable
{
    // Words worked out at once: what they need stays in the processor's cache.
    private const int Block = 48;

    private readonly SyntaxModel model;
    private readonly float[] made;

    /// <summary>Reads the words of a batch.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tokens">The tokens of all items, as packed.</param>
    public FormTable(SyntaxModel model, Token[] tokens)
    {
        this.model = model;
        var (places, different) = (new Dictionary<string, int>(tokens.Length, StringComparer.Ordinal), new List<Token>(tokens.Length));
        var order = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, tokens[i].Text, out var known);
            if (!known)
            {
                place = different.Count;
                different.Add(tokens[i]);
            }

            order[i] = place;
        }

        var width = model.First.Gates;
        var found = model.Forms.Find([.. different.Select(token => token.Text)]);
        var missing = Enumerable.Range(0, found.Length).Where(i => found[i] is null).ToList();
        made = ArrayPool<float>.Shared.Rent(missing.Count * width);
        for (var first = 0; first < missing.Count; first += Block)
        {
            var block = missing.GetRange(first, Math.Min(Block, missing.Count - first));
            Encode([.. block.Select(i => different[i])], made.AsSpan(first * width, block.Count * width));
        }

        var sums = new ArraySegment<float>[found.Length];
        for (var i = 0; i < missing.Count; i++)
        {
            sums[missing[i]] = new ArraySegment<float>(made, i * width, width);
            model.Forms.Add(different[missing[i]].Text, sums[missing[i]]);
        }

        for (var i = 0; i < found.Length; i++)
            if (found[i] is { } kept) sums[i] = kept;
        Sums = new ArraySegment<float>[tokens.Length];
        for (var i = 0; i < tokens.Length; i++) Sums[i] = sums[order[i]];
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
        RowSum.Add(model.Affixes, rows, affixes);
    }
}
