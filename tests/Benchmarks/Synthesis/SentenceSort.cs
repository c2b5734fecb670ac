namespace OnRecord.Benchmarks.Synthesis;

/// <summary>What a sentence of an article is there for.</summary>
internal enum SentenceSort
{
    /// <summary>To fill the page.</summary>
    Plain,

    /// <summary>It speaks of somebody.</summary>
    Mention,

    /// <summary>It reports words.</summary>
    Quote,

    /// <summary>It reports an event.</summary>
    Event,
}
