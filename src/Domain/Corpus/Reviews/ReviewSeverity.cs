namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>How much a problem with a review matters.</summary>
public enum ReviewSeverity
{
    /// <summary>The review is not needed any more and was left out; the corpus is right without it.</summary>
    Warning,

    /// <summary>The review does not fit and was left out; the corpus lacks the correction.</summary>
    Error,
}
