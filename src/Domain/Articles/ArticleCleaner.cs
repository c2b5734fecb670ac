using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Divides a raw document into the article and what surrounds it.</summary>
/// <remarks>Reads <see cref="AnnotatedDocument.Text"/>; fills <see cref="AnnotatedDocument.Layout"/>.</remarks>
public sealed class ArticleCleaner
{
    /// <summary>Adds the layout. So far every line is a paragraph and the first the title; boilerplate is not yet told apart.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var text = document.Text;
        for (var start = 0; start < text.Length;)
        {
            var line = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = line < 0 ? text.Length : start + line;
            var trimmed = text.AsSpan(start, end - start).Trim();
            if (!trimmed.IsEmpty)
            {
                var from = start + text.AsSpan(start, end - start).IndexOf(trimmed);
                paragraphs.Add(new Paragraph(new TextSpan(from, from + trimmed.Length), paragraphs.Count == 0 ? ParagraphKind.Title : ParagraphKind.Body));
            }
            start = end + 1;
        }
        var all = paragraphs.DrainToImmutable();
        return document with { Layout = new ArticleLayout { Title = all.IsEmpty ? null : all[0].Span, Paragraphs = all } };
    }
}
