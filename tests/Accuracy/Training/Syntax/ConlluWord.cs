using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>A line of CoNLL-U that is a word.</summary>
/// <param name="Form">As printed.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">0 for the root, otherwise the number of the head.</param>
/// <param name="Deprel">Relation to it.</param>
/// <param name="Span">Where it stands in the sentence's text; parts of a multiword token whose letters differ from it share its span.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel, TextSpan Span);
