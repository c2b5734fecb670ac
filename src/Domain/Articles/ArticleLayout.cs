using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>How a raw document divides into the article and what surrounds it.</summary>
/// <remarks>
/// Every character of the document that is not white space (characters that print nothing included), a list bullet or
/// number, or a heading mark lies in exactly one
/// paragraph or one stretch of boilerplate; both lists are in document order and do not overlap.
/// </remarks>
public sealed record ArticleLayout
{
    /// <summary>The headline without a site suffix; null in a document that has none.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>The summary under the headline; null where there is none.</summary>
    public TextSpan? Standfirst { get; init; }

    /// <summary>The names of the writers, as printed; empty where none is credited.</summary>
    public ImmutableArray<TextSpan> Bylines { get; init; } = [];

    /// <summary>The words that credit a news agency (“The Canadian Press” in “© 2022 The Canadian Press”); null where none does.</summary>
    public TextSpan? AgencyCredit { get; init; }

    /// <summary>The address that the page prints for the story; null where it prints none.</summary>
    public TextSpan? CanonicalUrl { get; init; }

    /// <summary>A publication date printed apart from the story; null where there is none.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>The article's own words, the title and standfirst among them.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Everything else.</summary>
    public ImmutableArray<Boilerplate> Boilerplate { get; init; } = [];
}
