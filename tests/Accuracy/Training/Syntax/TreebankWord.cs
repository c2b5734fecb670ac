using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>A word with what the treebank says of it.</summary>
/// <param name="Token">The word; its span counts within the sentence.</param>
/// <param name="Class">UPOS.</param>
/// <param name="Tag">Penn tag.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Head">0 for the root, otherwise 1 + the index of the word it hangs on.</param>
/// <param name="Relation">What it is to that word.</param>
public sealed record TreebankWord(Token Token, WordClass Class, Tag Tag, string Lemma, int Head, Relation Relation);
