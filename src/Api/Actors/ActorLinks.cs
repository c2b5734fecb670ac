using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Actors;

/// <summary>Where to go from an actor.</summary>
/// <param name="Self">The actor itself, with where it is mentioned.</param>
/// <param name="Quotes">The quotes that it speaks.</param>
/// <param name="QuotesAbout">The quotes whose words mention it.</param>
/// <param name="Events">The events that it takes part in.</param>
/// <param name="Articles">The articles that mention it.</param>
public sealed record ActorLinks(string Self, string Quotes, string QuotesAbout, string Events, string Articles)
{
    /// <summary>Those of a stored actor.</summary>
    internal static ActorLinks Of(string id) =>
        new(
            Address.Of("actors", id), Address.Filtered("quotes", "speaker", id), Address.Filtered("quotes", "about", id),
            Address.Filtered("events", "actor", id),
            Address.Filtered("articles", "actor", id));
}
