using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Responses;
using OnRecord.Api.Quotes;

namespace OnRecord.Api.Analyses;

/// <summary>What the engine reads from an article that is not stored, in the shapes of the stored ones.</summary>
public sealed record AnalysisResponse
{
    /// <summary>The document that every span is an offset into: the text as sent, or for HTML the text taken out of it.</summary>
    public required string Text { get; init; }

    /// <summary>The article with its paragraphs, boilerplate and mentions.</summary>
    public required ArticleDetail Article { get; init; }

    /// <summary>The actors that it mentions, the most mentioned first.</summary>
    public required IReadOnlyList<ActorResponse> Actors { get; init; }

    /// <summary>Every span that refers to an actor, in order; the same as in the article.</summary>
    public required IReadOnlyList<MentionResponse> Mentions { get; init; }

    /// <summary>The reported words, in order.</summary>
    public required IReadOnlyList<QuoteResponse> Quotes { get; init; }

    /// <summary>What it says happened.</summary>
    public required IReadOnlyList<EventResponse> Events { get; init; }

    /// <summary>The engine that read it.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Where to go from here: `#`, since the analysis is kept nowhere.</summary>
    public required Links Links { get; init; }
}
