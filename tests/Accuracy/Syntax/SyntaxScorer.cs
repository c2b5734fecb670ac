using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Accuracy.Training.Syntax;
using OnRecord.Domain.Syntax;

namespace OnRecord.Accuracy.Syntax;

/// <summary>Holds what the parser says of treebank sentences, their tokens given, against the treebank.</summary>
public static class SyntaxScorer
{
    /// <summary>Shares of tokens that are right.</summary>
    public static ImmutableArray<Score> Score(IReadOnlyList<TreebankSentence> sentences, SyntaxParser parser)
    {
        var document = parser.Annotate(TreebankSentence.Document(sentences));
        int token = 0, words = 0, classes = 0, tags = 0, lemmas = 0, heads = 0, labelled = 0, subtypes = 0;
        foreach (var sentence in sentences)
        {
            var first = token;
            foreach (var gold in sentence.Words)
            {
                var found = document.Syntax[token];
                if (found.Class == gold.Class) classes++;
                if (gold.Token.IsWord) words++;
                if (gold.Token.IsWord && document.Tags[token] == gold.Tag) tags++;
                if (gold.Lemma == "_" || found.Lemma == gold.Lemma.Replace('’', '\'')) lemmas++;
                if (found.Head == (gold.Head == 0 ? -1 : first + gold.Head - 1))
                {
                    heads++;
                    if (found.Relation.MainName() == gold.Relation.MainName()) labelled++;
                    if (found.Relation == gold.Relation) subtypes++;
                }

                token++;
            }
        }

        return
        [
            Share("upos", "class (UPOS)", classes, token),
            Share("penn", "Penn tag, marks left out", tags, words),
            Share("lemma", "lemma", lemmas, token),
            Share("uas", "head (UAS)", heads, token),
            Share("las", "head and relation (LAS, as CoNLL 2018 counts)", labelled, token),
            Share("las-subtypes", "head and relation with its subtype", subtypes, token),
        ];

        static Score Share(string id, string name, int right, int of) => new(id, name, Tally.Share(right, of), IsShare: true);
    }
}
