using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Annotation;

/// <summary>What a reader found in one article. Every layer is in document order.</summary>
public sealed record GoldArticle
{
    /// <summary>Id of the article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>All quotes.</summary>
    public ImmutableArray<GoldQuote> Quotes { get; init; } = [];

    /// <summary>All mentions.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Ids of the actors that the article mentions.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>All event reports.</summary>
    public ImmutableArray<GoldEvent> Events { get; init; } = [];

    /// <summary>How the page divides.</summary>
    public ArticleLayout Layout { get; init; } = new();

    /// <summary>The document that the spans are offsets into.</summary>
    public string Text { get; init; } = "";

    /// <summary>The words of a span.</summary>
    public string TextOf(TextSpan span) => span.Of(Text);
}
