namespace OnRecord.Api.Changes;

/// <summary>What became of an object.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is served differently.</summary>
    Changed,

    /// <summary>It is there no more.</summary>
    Removed,
}
