using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Actors;

/// <summary>How actors are filtered and sorted.</summary>
internal static class ActorListing
{
    /// <summary>The grammar of <c>/v1/actors</c>.</summary>
    public static readonly Listing<ActorRow> Grammar = new(
        actor => actor.Id,
        "-mentions",
        [
            SortKey<ActorRow>.Of("name", "its usual name, by code points", actor => actor.Name),
            SortKey<ActorRow>.Of("mentions", "how often it is mentioned", actor => actor.MentionCount),
            SortKey<ActorRow>.Of("quotes", "how many quotes it speaks", actor => actor.QuoteCount),
            SortKey<ActorRow>.Of("events", "how many events it takes part in", actor => actor.EventCount),
            SortKey<ActorRow>.Of("articles", "how many articles mention it", actor => actor.ArticleCount),
        ],
        [
            Filters<ActorRow>.Search(
                "q", "Words of name, aliases or description.", "bachelet", FullTextIndex.Actors, keys => actor => keys.Contains(actor.Key)),
            Filters<ActorRow>.Words<ActorKind>(
                "kind", "What sort of actor.", "person", kinds => actor => kinds.Contains(actor.Kind), prefilled: true),
            Filters<ActorRow>.Words<ActorOrigin>(
                "origin", "Whether the authority file knows it, or it was made from its mentions.", "authority",
                origins => actor => origins.Contains(actor.Origin)),
            Filters<ActorRow>.Ids(
                "article", "An article that mentions it.", "news5s-china-letter",
                ids => actor => actor.Mentions.Any(mention => ids.Contains(mention.Article!.Id)), actor => actor.MentionCount > 0),
            Filters<ActorRow>.Actors(
                "country", "The country it belongs to.", "china", ids => actor => ids.Contains(actor.Country!.Id),
                actor => actor.CountryKey != null),
            Filters<ActorRow>.Actors(
                "partOf", "The actor it belongs to.", "ohchr", ids => actor => ids.Contains(actor.PartOf!.Id),
                actor => actor.PartOfKey != null),
        ]);
}
