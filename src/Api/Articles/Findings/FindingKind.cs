namespace OnRecord.Api.Articles.Findings;

/// <summary>What was found at a place of an article.</summary>
internal enum FindingKind
{
    /// <summary>Reported words.</summary>
    Quote,

    /// <summary>A clause that tells an event.</summary>
    Event,

    /// <summary>Words that refer to an actor.</summary>
    Mention,
}
