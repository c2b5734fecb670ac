using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Outlets;

/// <summary>How outlets are filtered and sorted.</summary>
internal static class OutletListing
{
    /// <summary>The grammar of <c>/v1/outlets</c>.</summary>
    public static readonly Listing<OutletRow> Grammar = new(
        outlet => outlet.Id,
        "name",
        [
            SortKey<OutletRow>.Of("name", "its usual name, by code points", outlet => outlet.Name),
            SortKey<OutletRow>.Of("articles", "how many articles it published", outlet => outlet.ArticleCount),
        ],
        [
            Filters<OutletRow>.Texts(
                "domain", "Its host name.", "interreviewed.com", domains => outlet => domains.Contains(outlet.Domain),
                outlet => outlet.Domain != null),
        ]);
}
