namespace OnRecord.Domain.Quotes;

/// <summary>A verb with what stands before it: “has not been accused”.</summary>
/// <param name="Start">Its first token; adverbs at the edge left out.</param>
/// <param name="Before">The token before it, adverbs at the edge included; one less than the first of the sentence where there is
/// none.</param>
/// <param name="Negated">Whether a negation belongs to it.</param>
/// <param name="Modal">Whether a modal does: “would say”.</param>
/// <param name="Passive">Whether a form of “be” makes it passive.</param>
/// <param name="Progressive">Whether a form of “be” stands before it.</param>
/// <param name="Do">Whether a form of “do” stands before it.</param>
internal readonly record struct VerbGroup(int Start, int Before, bool Negated, bool Modal, bool Passive, bool Progressive, bool Do);
