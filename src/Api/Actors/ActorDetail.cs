using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Actors;

/// <summary>An actor with where it is mentioned.</summary>
public sealed record ActorDetail : ActorResponse
{
    /// <summary>The most articles that are named; <c>links.articles</c> has them all.</summary>
    internal const int MostArticles = 100;

    /// <summary>Adds the detail to what a list shows.</summary>
    [SetsRequiredMembers]
    internal ActorDetail(ActorResponse actor, IReadOnlyList<MentionedIn> mentionedIn) : base(actor) => MentionedIn = mentionedIn;

    /// <summary>The articles that mention it, latest first, at most 100; `links.articles` lists all of them.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<MentionedIn> MentionedIn { get; init; }
}
