using System.ServiceModel.Syndication;
using System.Xml;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Feeds;

/// <summary>What every entry of a feed has, whichever resource it is of.</summary>
internal static class AtomEntry
{
    private const int LongestTitle = 120;

    /// <summary>Makes an entry.</summary>
    /// <param name="feed">Where it is to stand; the time of its making stands where no day of publication is known.</param>
    /// <param name="resource">The list it is in: <c>quotes</c>.</param>
    /// <param name="id">Its id.</param>
    /// <param name="title">A line; cut where it is long.</param>
    /// <param name="printed">The first day its article may have been published; null where unknown.</param>
    public static SyndicationItem Of(FeedPlace feed, string resource, string id, string title, DateOnly? printed)
    {
        var entry = new SyndicationItem
        {
            Id = AtomId.Of($"{resource}/{id}"),
            Title = new TextSyndicationContent(FeedText.Line(title, LongestTitle)),
            LastUpdatedTime = printed is { } day ? Start(day) : feed.Built,
            PublishDate = printed is { } first ? Start(first) : default,
        };
        entry.Links.Add(Link(feed, Address.Of(resource, id), "self", "application/json"));
        return entry;
    }

    /// <summary>A link to an address of this service.</summary>
    public static SyndicationLink Link(FeedPlace feed, string address, string relation, string mediaType) =>
        Link(feed.Origin + address, relation, mediaType);

    /// <summary>A link to anywhere.</summary>
    public static SyndicationLink Link(string address, string relation, string mediaType) =>
        new(new Uri(address), relation, title: null, mediaType, length: 0);

    /// <summary>Adds a category, where there is one.</summary>
    /// <param name="entry">Where.</param>
    /// <param name="scheme">What sort of category: the filter of the list that finds it.</param>
    /// <param name="term">As the filter takes it.</param>
    /// <param name="label">As people read it.</param>
    public static void Categorise(this SyndicationItem entry, string scheme, string? term, string? label = null)
    {
        if (term is not null)
            entry.Categories.Add(new SyndicationCategory(FeedText.Clean(term), scheme, FeedText.Clean(label ?? term)));
    }

    /// <summary>Says what language an entry is in; nothing where that is undetermined.</summary>
    public static void Tell(this SyndicationItem entry, string language)
    {
        if (language != "und")
            entry.AttributeExtensions.Add(new XmlQualifiedName("lang", "http://www.w3.org/XML/1998/namespace"), language);
    }

    private static DateTimeOffset Start(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
