using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>A sentence as the network learns from it.</summary>
public sealed class SyntaxExample
{
    /// <summary>Looks everything up.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">Rows of the frequent words by their hash.</param>
    /// <param name="vectors">The word vectors.</param>
    public SyntaxExample(TreebankSentence sentence, IReadOnlyDictionary<int, int> words, WordVectors vectors)
    {
        Length = sentence.Words.Length;
        (Vectors, Words, Affixes) = (new int[Length], new int[Length], new int[Length * FormFeatures.AffixCount]);
        for (var i = 0; i < Length; i++)
        {
            var token = sentence.Words[i].Token;
            var normalized = FormFeatures.Normalize(token);
            Vectors[i] = vectors.IndexOf(token.Lower);
            Words[i] = words.GetValueOrDefault(FormFeatures.WordHash(normalized));
            FormFeatures.FillAffixes(token, normalized, Affixes.AsSpan(i * FormFeatures.AffixCount, FormFeatures.AffixCount));
        }

        Classes = [.. sentence.Words.Select(word => (int)word.Class)];
        Tags = [.. sentence.Words.Select(word => (int)word.Tag)];
        Heads = [.. sentence.Words.Select(word => word.Head)];
        Relations = [.. sentence.Words.Select(word => (int)word.Relation)];
    }

    /// <summary>How many words.</summary>
    public int Length { get; }

    /// <summary>Indexes of word vectors.</summary>
    public int[] Vectors { get; }

    /// <summary>Rows of frequent words, 0 for others.</summary>
    public int[] Words { get; }

    /// <summary>Rows of affixes, <see cref="FormFeatures.AffixCount"/> a word.</summary>
    public int[] Affixes { get; }

    /// <summary>The right classes.</summary>
    public int[] Classes { get; }

    /// <summary>The right Penn tags; of marks <see cref="Tag.Punct"/>, which is not learned.</summary>
    public int[] Tags { get; }

    /// <summary>The right heads: 0 for the root, otherwise 1 + the index.</summary>
    public int[] Heads { get; }

    /// <summary>The right relations.</summary>
    public int[] Relations { get; }
}
