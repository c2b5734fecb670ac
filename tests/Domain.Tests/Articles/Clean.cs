using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Articles;

/// <summary>Layouts of pages, and their listings.</summary>
internal static class Clean
{
    public static AnnotatedDocument Page(string text) =>
        new ArticleCleaner().Annotate(new AnnotatedDocument { Text = text, ArticleId = "page" });

    /// <summary>Every paragraph and stretch of boilerplate: kind and words; boilerplate in lower case.</summary>
    public static string Listing(string text)
    {
        var document = Page(text);
        return string.Join('\n', Parts(document).Select(part => $"{part.Kind}: {document.TextOf(part.Span)}"));
    }

    public static IEnumerable<(TextSpan Span, string Kind)> Parts(AnnotatedDocument document) =>
        document.Layout.Paragraphs.Select(paragraph => (paragraph.Span, paragraph.Kind.ToString()))
            .Concat(document.Layout.Boilerplate.Select(other => (other.Span, other.Kind.ToString().ToLowerInvariant())))
            .OrderBy(part => part.Span);
}
