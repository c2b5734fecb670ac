using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Articles;

/// <summary>How articles are filtered and sorted.</summary>
internal static class ArticleListing
{
    /// <summary>The grammar of <c>/v1/articles</c>.</summary>
    public static readonly Listing<ArticleRow> Grammar = new(
        article => article.Id,
        "-published",
        [
            SortKey<ArticleRow>.Of("published", "the first day it may have been published", article => article.PublishedEarliest),
            SortKey<ArticleRow>.Of("words", "its length", article => article.WordCount),
            SortKey<ArticleRow>.Of("quotes", "how many quotes it has", article => article.QuoteCount),
            SortKey<ArticleRow>.Of("events", "how many events it reports", article => article.EventCount),
        ],
        [
            Filters<ArticleRow>.Search(
                "q", "Words of title, standfirst or body; boilerplate is not searched.", "\"human rights\" report", FullTextIndex.Articles,
                keys => article => keys.Contains(article.Key), prefilled: true),
            Filters<ArticleRow>.Ids(
                "outlet", "Who published them.", "interreviewed", ids => article => ids.Contains(article.Outlet!.Id),
                article => article.OutletKey != null),
            Filters<ArticleRow>.Ids(
                "agency", "The news agency whose copy they print.", "reuters", ids => article => ids.Contains(article.Agency!.Id),
                article => article.AgencyKey != null),
            Filters<ArticleRow>.Actors(
                "actor", "Whom they mention.", "liu-zhenmin",
                ids => article => article.Mentions.Any(mention => ids.Contains(mention.Actor!.Id)), article => article.MentionCount > 0),
            new DateFilter<ArticleRow>(
                "publication", article => article.PublishedEdtf != null, article => article.PublishedEarliest,
                article => article.PublishedLatest),
        ]);
}
