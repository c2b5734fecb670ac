using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Quotes;

namespace OnRecord.Api.Search;

/// <summary>Everything that words are found in, at once.</summary>
internal static class SearchEndpoints
{
    /// <summary>Maps <c>/search</c>.</summary>
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/search").WithTags("Search").MapRead("search", "", Find, SearchGrammar.Instance).AddEndpointFilter<HeavyEndpoint>();

    /// <summary>Search everything</summary>
    /// <remarks>
    /// Articles, quotes, actors and events that words are found in: the best of each kind, with the passage that matches best and the
    /// places of the words in it. The kind with the best hit comes first; a word in a name counts more than one in a description. Where
    /// a word is common, the latest matches are ranked, and `ranked` says how many. `links.all` leads to the list of all that match, which
    /// takes filters, facets and pages.
    /// </remarks>
    internal static Ok<SearchResponse> Find(SearchRequest request, HttpContext context, Snapshot snapshot)
    {
        using var lease = snapshot.Lanes.Rent();
        var finder = new SearchFinder(lease.Lane, request, context);
        var groups = request.Types.Select(type => type switch
        {
            SearchType.Articles => finder.Group(type, ArticleListing.Grammar, SearchHits.Article),
            SearchType.Quotes => finder.Group(type, QuoteListing.Grammar, SearchHits.Quote),
            SearchType.Actors => finder.Group(type, ActorListing.Grammar, SearchHits.Actor),
            _ => finder.Group(type, EventListing.Grammar, SearchHits.Event),
        });
        return TypedResults.Ok(new SearchResponse(
            request.Query, [.. groups.OrderByDescending(group => group.Items.Count > 0 ? group.Items[0].Score : -1)]));
    }
}
