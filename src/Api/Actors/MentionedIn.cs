using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Actors;

/// <summary>An article that mentions an actor.</summary>
/// <param name="Article">The article.</param>
/// <param name="Mentions">How often it does.</param>
/// <param name="First">The first time that it does.</param>
public sealed record MentionedIn(ArticleReference Article, int Mentions, SpanResponse First);
