using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Linking;

namespace OnRecord.Domain.Corpus;

/// <summary>The whole corpus, linked across articles: what a snapshot stores.</summary>
public sealed record LinkedCorpus
{
    /// <summary>Who published.</summary>
    public ImmutableArray<Outlet> Outlets { get; init; } = [];

    /// <summary>Whose copy was printed.</summary>
    public ImmutableArray<Agency> Agencies { get; init; } = [];

    /// <summary>The articles, earliest published first, ties by id.</summary>
    public ImmutableArray<AnalysedArticle> Articles { get; init; } = [];

    /// <summary>Every actor of the authority and every one made from mentions, by id.</summary>
    public ImmutableArray<Actor> Actors { get; init; } = [];

    /// <summary>Every place that an event names, and those of the authority, by id.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Acts of speech; every quote that is not a scare quote belongs to exactly one.</summary>
    public ImmutableArray<Utterance> Utterances { get; init; } = [];

    /// <summary>Events; every report belongs to exactly one.</summary>
    public ImmutableArray<LinkedEvent> Events { get; init; } = [];
}
