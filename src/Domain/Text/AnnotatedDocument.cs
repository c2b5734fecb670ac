using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Events;
using OnRecord.Domain.Languages;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Syntax;

namespace OnRecord.Domain.Text;

/// <summary>A raw document and the layers that the stages of the pipeline add to it. Immutable; a stage returns a new one.</summary>
/// <remarks>Every layer is in document order. A layer that no stage has filled yet is empty.</remarks>
public sealed record AnnotatedDocument
{
    /// <summary>The raw document as decoded, line breaks as they are; every span is an offset into it.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the article, which quote ids are made from.</summary>
    public required string ArticleId { get; init; }

    /// <summary>When the article was published, which relative dates count from; null where unknown.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>What is article and what is not. Filled by <see cref="ArticleCleaner"/>.</summary>
    public ArticleLayout Layout { get; init; } = new();

    /// <summary>The tokens of the article's paragraphs.</summary>
    public ImmutableArray<Token> Tokens { get; init; } = [];

    /// <summary>BCP 47 tag of the language it is written in; <c>und</c> where that cannot be told. Filled by <see cref="LanguageReader"/>.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Whether it is written in another language than English, so that no later stage looks at it.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Its sentences; none crosses a paragraph.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>Stretches between quotation marks; one may lie inside another, and then follows it.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; } = [];

    /// <summary>The part of speech of each token, at the same index.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>The class, lemma, head and relation of each token, at the same index; the heads of a sentence make one tree.</summary>
    public ImmutableArray<WordSyntax> Syntax { get; init; } = [];

    /// <summary>Names, and titles before them.</summary>
    public ImmutableArray<NamedEntity> Entities { get; init; } = [];

    /// <summary>Words that name dates.</summary>
    public ImmutableArray<DateExpression> Dates { get; init; } = [];

    /// <summary>The spans of words that name dates, those too that nothing resolves since the day of publication is unknown.</summary>
    public ImmutableArray<TextSpan> Times { get; init; } = [];

    /// <summary>Reports of words, their speakers not yet told.</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>The actors that the mentions refer to.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Who speaks each attribution, at the same index.</summary>
    public ImmutableArray<SpeakerReading> Speakers { get; init; } = [];

    /// <summary>Spans that refer to actors.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Spans that name places.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>Reported words.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>Reported events.</summary>
    public ImmutableArray<EventReport> Events { get; init; } = [];

    /// <summary>The words <paramref name="span"/> stands on.</summary>
    public string TextOf(TextSpan span) => span.Of(Text);
}
