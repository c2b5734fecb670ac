using System.ServiceModel.Syndication;

namespace OnRecord.Api.Feeds;

/// <summary>What a feed says of an object.</summary>
internal interface IFeedEntry
{
    /// <summary>The key of its row.</summary>
    int Key { get; }

    /// <summary>The same as an entry.</summary>
    /// <param name="feed">Where it is to stand.</param>
    SyndicationItem Write(FeedPlace feed);
}
