using System.ServiceModel.Syndication;
using System.Xml;

namespace OnRecord.Api.Feeds;

/// <summary>What every entry of a feed has, whichever resource it is of.</summary>
internal static class AtomEntry
{
    private const int LongestTitle = 120;

    /// <summary>Makes an entry.</summary>
    /// <param name="resource">The list it is in: <c>quotes</c>.</param>
    /// <param name="address">Its own address.</param>
    /// <param name="id">Its id.</param>
    /// <param name="title">A line; cut where it is long.</param>
    /// <param name="printed">The first day its article may have been published; null where unknown.</param>
    /// <param name="built">When the snapshot was built, which stands where that day is not known.</param>
    public static SyndicationItem Of(
        string resource, string address, string id, string title, DateOnly? printed, DateTimeOffset built)
    {
        var entry = new SyndicationItem
        {
            Id = AtomId.Of($"{resource}/{id}"),
            Title = new TextSyndicationContent(FeedText.Line(title, LongestTitle)),
            LastUpdatedTime = printed is { } day ? Start(day) : built,
            PublishDate = printed is { } first ? Start(first) : default,
        };
        entry.Links.Add(Link(address, "self", "application/json"));
        return entry;
    }

    /// <summary>A link; an address of this service stays relative, so that a feed says the same behind every host.</summary>
    public static SyndicationLink Link(string address, string relation, string? mediaType) =>
        new(new Uri(address, UriKind.RelativeOrAbsolute), relation, title: null, mediaType, length: 0);

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
