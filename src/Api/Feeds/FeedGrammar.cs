using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Feeds;

/// <summary>The grammar of a list as far as a feed can follow it: what decides which items come, not what is shown of them.</summary>
internal sealed class FeedGrammar<TRow>(Listing<TRow> list) : QueryGrammar([.. list.Parameters.Where(IsFollowed)])
    where TRow : class
{
    private static readonly string[] Others = ["fields", "include", "facets", "facetLimit", "highlight", "sample", "seed"];

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context) => list.Read(reader, context);

    private static bool IsFollowed(Parameter parameter) => !Others.Contains(parameter.Name);
}
