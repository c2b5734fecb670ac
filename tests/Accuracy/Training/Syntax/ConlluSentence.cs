namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>A sentence of CoNLL-U.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its text.</param>
/// <param name="Words">Its words; empty nodes are left out.</param>
internal sealed record ConlluSentence(string Id, string Text, IReadOnlyList<ConlluWord> Words);
