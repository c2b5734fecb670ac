namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>What a review does.</summary>
public enum ReviewAction
{
    /// <summary>Adds what the engine missed.</summary>
    Add,

    /// <summary>Changes the fields it names, and leaves the others.</summary>
    Change,

    /// <summary>Removes what is none.</summary>
    Remove,
}
