using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>A stretch of the article's own words; only these are read for sentences, actors, quotes and events.</summary>
/// <param name="Span">Without surrounding white space, list bullets and numbers, or heading marks; never empty.</param>
/// <param name="Kind">Its part in the article.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);
