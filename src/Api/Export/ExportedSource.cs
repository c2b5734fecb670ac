using OnRecord.Api.Articles;

namespace OnRecord.Api.Export;

/// <summary>The raw document of an article, which every span is an offset into, and how it divides.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Text">
/// The document as it was decoded, line breaks and boilerplate included. In JavaScript, `text.slice(start, end)` gives the words of a span;
/// where strings are not of UTF-16 code units, count in those.
/// </param>
/// <param name="Paragraphs">The article's own words in order, the title among them.</param>
/// <param name="Boilerplate">Everything else on the page, in order.</param>
internal sealed record ExportedSource(
    string Article, string Text, IReadOnlyList<ParagraphResponse> Paragraphs, IReadOnlyList<BoilerplateResponse> Boilerplate);
