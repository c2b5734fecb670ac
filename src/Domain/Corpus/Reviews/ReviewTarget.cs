namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>Which layer of an article a review corrects.</summary>
public enum ReviewTarget
{
    /// <summary>A quote; its place is its first content span.</summary>
    Quote,

    /// <summary>A mention; its place is its span.</summary>
    Mention,

    /// <summary>An event report; its place is its trigger.</summary>
    Event,
}
