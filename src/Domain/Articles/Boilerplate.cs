using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>A stretch of the page that is not the article; kept with its span, since nothing is deleted.</summary>
/// <param name="Span">Where it stands, without surrounding white space; never empty.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Boilerplate(TextSpan Span, BoilerplateKind Kind);
