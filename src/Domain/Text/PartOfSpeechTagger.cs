using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Tells what part of speech each token is: an averaged perceptron, left to right.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Tokens"/> and <see cref="AnnotatedDocument.Sentences"/>; fills
/// <see cref="AnnotatedDocument.Tags"/>. After Collins (2002), “Discriminative training methods for hidden Markov models”,
/// decoded greedily.
/// </remarks>
public sealed class PartOfSpeechTagger(TaggerModel model)
{
    private static readonly int TagCount = Enum.GetValues<Tag>().Length;

    /// <summary>Adds a tag for every token.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var tags = new Tag[document.Tokens.Length];
        foreach (var sentence in document.Sentences)
        {
            var words = new string[sentence.EndToken - sentence.FirstToken];
            for (var i = 0; i < words.Length; i++)
                words[i] = TaggerFeatures.Normalize(document.Tokens[sentence.FirstToken + i].Text);
            Tag(words, document.Tokens.AsSpan(sentence.FirstToken, words.Length), tags.AsSpan(sentence.FirstToken, words.Length));
        }

        return document with { Tags = ImmutableArray.Create(tags) };
    }

    private void Tag(string[] words, ReadOnlySpan<Token> tokens, Span<Tag> tags)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<int> scores = stackalloc int[TagCount];
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[i].IsWord)
            {
                tags[i] = Text.Tag.Punct;
                continue;
            }

            TaggerFeatures.Fill(words, i, i > 0 ? tags[i - 1] : Text.Tag.Other, i > 1 ? tags[i - 2] : Text.Tag.Other, features);
            model.Score(features, scores);
            scores[(int)Text.Tag.Punct] = int.MinValue;
            tags[i] = Best(scores);
        }
    }

    private static Tag Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return (Tag)best;
    }
}
