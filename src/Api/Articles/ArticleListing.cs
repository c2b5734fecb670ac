using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Articles;

/// <summary>How articles are filtered, counted and sorted.</summary>
internal static class ArticleListing
{
    /// <summary>The grammar of <c>/v1/articles</c>.</summary>
    public static readonly Listing<ArticleRow> Grammar = new(new()
    {
        Resource = Resource.Articles,
        Key = article => article.Key,
        Id = article => article.Id,
        DefaultSort = "-published",
        SortKeys =
        [
            SortKey<ArticleRow>.Of("published", "the first day it may have been published", article => article.PublishedEarliest),
            SortKey<ArticleRow>.Of("words", "its length", article => article.WordCount),
            SortKey<ArticleRow>.Of("quotes", "how many quotes it has", article => article.QuoteCount),
            SortKey<ArticleRow>.Of("events", "how many events it reports", article => article.EventCount),
        ],
        Filters =
        [
            Filters<ArticleRow>.Search(
                "Words of title, standfirst or body; boilerplate is not searched.", "\"human rights\" report", FullTextIndex.Articles,
                article => article.Key, prefilled: true),
            Filters<ArticleRow>.Id(article => article.Key, Resource.Articles),
            Filters<ArticleRow>.Reference("outlet", "Who published them.", "interreviewed", article => article.OutletKey, Resource.Outlets),
            Filters<ArticleRow>.Reference(
                "agency", "The news agency whose copy they print.", "reuters", article => article.AgencyKey, Resource.Agencies),
            Filters<ArticleRow>.References(
                "actor", "Whom they mention.", "liu-zhenmin", article => article.Key,
                db => db.Mentions.Select(mention => new Link { Row = mention.ArticleKey, Value = mention.ActorKey }), Resource.Actors),
            Filters<ArticleRow>.Texts("language", "BCP 47 tag of their language.", "en", article => article.Language),
            new DateFilter<ArticleRow>(
                "publication", article => article.PublishedEdtf != null, article => article.PublishedEarliest,
                article => article.PublishedLatest),
        ],
        Includes = [new("outlet", "outlet", Resource.Outlets)],
        Fields = "id,title,outlet.name,published.edtf",
        Columns = Column.List(
            "id", "title", "standfirst", "bylines", "outletId=outlet.id", "outletName=outlet.name", "agencyId=agency.id",
            "agencyName=agency.name", "articleUrl=url", "published=published.edtf", "publishedEarliest=published.earliest",
            "publishedLatest=published.latest", "publishedBasis=published.basis", "copyOf=copyOf.publisher", "language", "wordCount",
            "mentions=counts.mentions", "quotes=counts.quotes", "events=counts.events", "file", "sha256", "url=links.self"),
        LinkedData = ArticleLinkedData.Write,
        Detail = typeof(ArticleDetail),
    });
}
