using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>A line of the document that prints something.</summary>
/// <param name="Span">Without white space and unprinted characters at its edges; never empty.</param>
/// <param name="Indent">Code units before it on its line.</param>
/// <param name="AfterBlank">Whether a blank line, or the beginning of the document, comes before it.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool AfterBlank);
