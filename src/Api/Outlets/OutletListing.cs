using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Outlets;

/// <summary>How outlets are filtered, counted and sorted.</summary>
internal static class OutletListing
{
    /// <summary>The grammar of <c>/v1/outlets</c>.</summary>
    public static readonly Listing<OutletRow> Grammar = new(new()
    {
        Resource = Resource.Outlets,
        Key = outlet => outlet.Key,
        Id = outlet => outlet.Id,
        DefaultSort = "name",
        SortKeys =
        [
            SortKey<OutletRow>.Of("name", "its usual name, by code points", outlet => outlet.Name),
            SortKey<OutletRow>.Of("articles", "how many articles it published", outlet => outlet.ArticleCount),
        ],
        Filters =
        [
            Filters<OutletRow>.Texts("domain", "Its host name.", "interreviewed.com", outlet => outlet.Domain),
            Filters<OutletRow>.Id(outlet => outlet.Key, Resource.Outlets),
            Filters<OutletRow>.Range("articles", "How many articles it published.", "1..", outlet => outlet.ArticleCount),
        ],
        Fields = "id,name,articles",
        Columns = Column.List(
            "id", "name", "domain", "articles", "url=links.self"),
        LinkedData = OutletLinkedData.Write,
    });
}
