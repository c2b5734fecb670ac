using OnRecord.Domain.Articles;

namespace OnRecord.Api.Data.Rows;

/// <summary>The raw document of an article and how it divides; apart from the article, so that lists need not read past it.</summary>
public sealed class SourceRow
{
    /// <summary>The article.</summary>
    public int ArticleKey { get; init; }

    /// <summary>The article.</summary>
    public ArticleRow? Article { get; init; }

    /// <summary>The document as decoded; every span of the article is an offset into it.</summary>
    public required string Text { get; init; }

    /// <summary>Title, paragraphs and boilerplate, with their spans.</summary>
    public required ArticleLayout Layout { get; init; }

    /// <summary>The article's own paragraphs, one a line, as full text sees them.</summary>
    public required string Body { get; init; }
}
