using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Corpus;

/// <summary>An article with all that the engine read from it. Depends on nothing but the document, its metadata, the authority and the engine, so it may be kept and used again.</summary>
public sealed record AnalysedArticle
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The actors its mentions refer to.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Spans that refer to actors.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Spans that name places.</summary>
    public ImmutableArray<PlaceMention> Places { get; init; } = [];

    /// <summary>Reported words.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>Reported events.</summary>
    public ImmutableArray<EventReport> Events { get; init; } = [];

    /// <summary>What a reader should know of the analysis: “no publication date, so relative dates are left open”.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}
