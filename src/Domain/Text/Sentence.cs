namespace OnRecord.Domain.Text;

/// <summary>One sentence of a paragraph.</summary>
/// <param name="Span">From its first to its last mark, quotation marks included, without surrounding white space.</param>
/// <param name="FirstToken">Index of its first token in <see cref="AnnotatedDocument.Tokens"/>.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="Articles.ArticleLayout.Paragraphs"/>.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
