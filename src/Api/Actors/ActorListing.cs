using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Actors;

/// <summary>How actors are filtered, counted and sorted.</summary>
internal static class ActorListing
{
    /// <summary>The grammar of <c>/v1/actors</c>.</summary>
    public static readonly Listing<ActorRow> Grammar = new(new()
    {
        Resource = Resource.Actors,
        Key = actor => actor.Key,
        Id = actor => actor.Id,
        DefaultSort = "-mentions",
        SortKeys =
        [
            SortKey<ActorRow>.Of("name", "its usual name, by code points", actor => actor.Name),
            SortKey<ActorRow>.Of("mentions", "how often it is mentioned", actor => actor.MentionCount),
            SortKey<ActorRow>.Of("quotes", "how many quotes it speaks", actor => actor.QuoteCount),
            SortKey<ActorRow>.Of("events", "how many events it takes part in", actor => actor.EventCount),
            SortKey<ActorRow>.Of("articles", "how many articles mention it", actor => actor.ArticleCount),
        ],
        Filters =
        [
            Filters<ActorRow>.Search("Words of name, aliases or description.", "bachelet", FullTextIndex.Actors, actor => actor.Key),
            Filters<ActorRow>.Id(actor => actor.Key, Resource.Actors),
            Filters<ActorRow>.Words("kind", "What sort of actor.", "person", actor => actor.Kind, prefilled: true),
            Filters<ActorRow>.Words(
                "origin", "Whether the authority file knows it, or it was made from its mentions.", "authority", actor => actor.Origin),
            Filters<ActorRow>.References(
                "article", "An article that mentions it.", "news5s-china-letter", actor => actor.Key,
                db => db.Mentions.Select(mention => new Link { Row = mention.ActorKey, Value = mention.ArticleKey }), Resource.Articles),
            Filters<ActorRow>.Reference("country", "The country it belongs to.", "china", actor => actor.CountryKey, Resource.Actors),
            Filters<ActorRow>.Reference("partOf", "The actor it belongs to.", "ohchr", actor => actor.PartOfKey, Resource.Actors),
        ],
        Includes = [new("partOf", "partOf", Resource.Actors), new("country", "country", Resource.Actors)],
        Fields = "id,name,kind,counts.quotes",
        Columns = Column.List(
            "id", "name", "kind", "origin", "aliases", "description", "wikidata", "offices=offices.title",
            "officeOrganizations=offices.organization.name", "partOfId=partOf.id", "partOfName=partOf.name", "countryId=country.id",
            "countryName=country.name", "mentions=counts.mentions", "quotes=counts.quotes", "events=counts.events",
            "articles=counts.articles", "url=links.self"),
        LinkedData = ActorLinkedData.Write,
        Detail = typeof(ActorDetail),
    });
}
