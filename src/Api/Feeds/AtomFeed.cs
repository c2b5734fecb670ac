using System.ServiceModel.Syndication;
using Microsoft.AspNetCore.Http.Extensions;

namespace OnRecord.Api.Feeds;

/// <summary>A page of a list as an Atom feed (RFC 4287), paged as RFC 5005, section 3, has it.</summary>
internal static class AtomFeed
{
    private static readonly string Program = typeof(AtomFeed).Assembly.GetName().Version!.ToString(3);

    /// <summary>Makes the feed.</summary>
    /// <param name="title">What is in it.</param>
    /// <param name="list">The path of the list that has the same as JSON.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="built">When the snapshot was built that is answered from.</param>
    /// <param name="entries">Those of the page, in its order.</param>
    /// <param name="next">Address of the next page; null on the last.</param>
    public static SyndicationFeed Of(
        string title, string list, HttpRequest request, DateTimeOffset built, IEnumerable<SyndicationItem> entries, string? next)
    {
        var narrowed = Narrowed(request);
        var feed = new SyndicationFeed
        {
            Id = AtomId.Of($"{request.Path}{narrowed}"),
            Title = new TextSyndicationContent(title),
            LastUpdatedTime = built,
            Generator = $"On Record {Program}",
            Items = [.. entries],
        };
        feed.Authors.Add(new SyndicationPerson { Name = "On Record" });
        feed.Links.Add(AtomEntry.Link($"{request.PathBase}{request.Path}{request.QueryString}", "self", "application/atom+xml"));
        feed.Links.Add(AtomEntry.Link($"{request.PathBase}{list}{narrowed}", "alternate", "application/json"));
        if (next is not null)
            feed.Links.Add(AtomEntry.Link(next, "next", "application/atom+xml"));
        return feed;
    }

    /// <summary>The query without its cursor, ordered by name: all pages of a feed are one feed.</summary>
    private static QueryString Narrowed(HttpRequest request) => new QueryBuilder(
        request.Query.Where(pair => pair.Key != "cursor").OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(
            pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))).ToQueryString();
}
