using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gum;

/// <summary>A word of a GUM document.</summary>
/// <param name="Span">Where it stands in the text; a word inside a contraction has its part of it.</param>
/// <param name="Form">As printed.</param>
/// <param name="Upos">Universal part of speech.</param>
public sealed record GumToken(TextSpan Span, string Form, string Upos);
