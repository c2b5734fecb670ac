using OnRecord.Api.Articles;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Quotes;

namespace OnRecord.Api.Feeds;

/// <summary>Lists for feed readers.</summary>
internal static class FeedEndpoints
{
    private static readonly Produced Atom = new(Format.Atom);

    /// <summary>Maps <c>/articles.atom</c> and <c>/quotes.atom</c>.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var feeds = routes.MapGroup("").WithTags("Feeds");
        feeds.MapRead("getQuoteFeed", "/quotes.atom", Quotes, new FeedGrammar<QuoteRow>(QuoteListing.Grammar), Atom);
        feeds.MapRead("getArticleFeed", "/articles.atom", Articles, new FeedGrammar<ArticleRow>(ArticleListing.Grammar), Atom);
    }

    /// <summary>Follow quotes</summary>
    /// <remarks>
    /// The quotes that the same filters leave in the list, as an Atom feed: each entry is a quote, by its speaker, dated by the
    /// publication of its article (the building of the snapshot where that is not known). Ids of entries stay; the feed itself is updated
    /// when a snapshot is built. `rel="next"` leads to the next page. With `q`, the best match comes first unless `sort` says otherwise.
    /// </remarks>
    internal static AtomFeed<QuoteRow, QuoteEntry> Quotes(ListRequest<QuoteRow> request) => new(request, QuoteEntry.Projection);

    /// <summary>Follow articles</summary>
    /// <remarks>
    /// The articles that the same filters leave in the list, as an Atom feed: each entry is an article, by its writers or its outlet, dated
    /// by its publication (the building of the snapshot where that is not known), with a link to where it was published. Ids of entries
    /// stay; the feed itself is updated when a snapshot is built. `rel="next"` leads to the next page. With `q`, the best match comes
    /// first unless `sort` says otherwise.
    /// </remarks>
    internal static AtomFeed<ArticleRow, ArticleEntry> Articles(ListRequest<ArticleRow> request) => new(request, ArticleEntry.Projection);
}
