using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>A name, or a title before one.</summary>
/// <param name="Span">Its words, without determiner, title or possessive ending.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NamedEntity(TextSpan Span, int FirstToken, int EndToken, EntityKind Kind);
