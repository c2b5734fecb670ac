using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>A sentence of a treebank in the units that the engine's tokenizer makes.</summary>
/// <param name="Id">The treebank's id.</param>
/// <param name="Words">Its words and marks.</param>
public sealed record TreebankSentence(string Id, ImmutableArray<TreebankWord> Words)
{
    /// <summary>The words as one document whose only sentence they are.</summary>
    public static AnnotatedDocument Document(IReadOnlyList<TreebankSentence> sentences)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var ends = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            tokens.AddRange(sentence.Words.Select(word => word.Token));
            if (tokens.Count > first) ends.Add(new Sentence(default, first, tokens.Count, 0));
        }

        return new AnnotatedDocument { Text = "", ArticleId = "", Tokens = tokens.DrainToImmutable(), Sentences = ends.DrainToImmutable() };
    }
}
