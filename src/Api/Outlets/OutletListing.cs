using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Outlets;

/// <summary>How outlets are filtered, counted and sorted.</summary>
internal static class OutletListing
{
    /// <summary>The grammar of <c>/v1/outlets</c>.</summary>
    public static readonly Listing<OutletRow> Grammar = new(
        Resource.Outlets,
        outlet => outlet.Key,
        outlet => outlet.Id,
        "name",
        [
            SortKey<OutletRow>.Of("name", "its usual name, by code points", outlet => outlet.Name),
            SortKey<OutletRow>.Of("articles", "how many articles it published", outlet => outlet.ArticleCount),
        ],
        [
            Filters<OutletRow>.Texts("domain", "Its host name.", "interreviewed.com", outlet => outlet.Domain),
            Filters<OutletRow>.Id(outlet => outlet.Key, Resource.Outlets),
            Filters<OutletRow>.Range("articles", "How many articles it published.", "1..", outlet => outlet.ArticleCount),
        ],
        [],
        "id,name,articles",
        Column.List(
            "id", "name", "domain", "articles", "url=links.self"),
        OutletLinkedData.Write);
}
