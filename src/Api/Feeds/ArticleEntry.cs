using System.Globalization;
using System.Linq.Expressions;
using System.ServiceModel.Syndication;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Feeds;

/// <summary>What a feed says of an article.</summary>
internal sealed record ArticleEntry(
    int Key,
    string Id,
    string Title,
    string? Standfirst,
    IReadOnlyList<string> Bylines,
    Reference? Outlet,
    Reference? Agency,
    string? Url,
    DateOnly? Published,
    string Language,
    int Quotes,
    int Events) : IFeedEntry
{
    /// <summary>How a row is read.</summary>
    public static Expression<Func<ArticleRow, ArticleEntry>> Projection { get; } = article => new ArticleEntry(
        article.Key,
        article.Id,
        article.Title,
        article.Standfirst,
        article.Bylines,
        article.Outlet == null ? null : new Reference(article.Outlet.Id, article.Outlet.Name),
        article.Agency == null ? null : new Reference(article.Agency.Id, article.Agency.Name),
        article.Url,
        article.PublishedEarliest ?? article.PublishedLatest,
        article.Language,
        article.QuoteCount,
        article.EventCount);

    /// <summary>As an entry: by its writers, or else its outlet, with a link to where it was published.</summary>
    public SyndicationItem Write(FeedPlace feed)
    {
        var entry = AtomEntry.Of(feed, "articles", Id, Title, Published);
        var address = Address.Of("articles", Id);
        entry.Links.Add(OnTheWeb() is { } web
            ? AtomEntry.Link(web, "alternate", "text/html")
            : AtomEntry.Link(feed, address, "alternate", "application/json"));
        entry.Links.Add(AtomEntry.Link(feed, address + "/source", "related", "text/plain"));
        foreach (var name in Bylines is [] && Outlet is not null ? [Outlet.Name] : Bylines)
            entry.Authors.Add(new SyndicationPerson { Name = FeedText.Line(name, 200) });
        entry.Summary = new TextSyndicationContent(FeedText.Clean(Standfirst ?? Found()));
        entry.Categorise("outlet", Outlet?.Id, Outlet?.Name);
        entry.Categorise("agency", Agency?.Id, Agency?.Name);
        entry.Tell(Language);
        return entry;
    }

    /// <summary>The address as a valid one; null where a page named itself by something else.</summary>
    private string? OnTheWeb() =>
        Uri.TryCreate(Url, UriKind.Absolute, out var web) && web.Scheme is "http" or "https" ? web.AbsoluteUri : null;

    private string Found() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quotes} {(Quotes == 1 ? "quote" : "quotes")} and {Events} {(Events == 1 ? "event" : "events")} were found in it.");
}
