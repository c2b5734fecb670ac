namespace OnRecord.Api.Utterances;

/// <summary>Which of two wordings has a stretch of words.</summary>
public enum DifferenceKind
{
    /// <summary>Both.</summary>
    Equal,

    /// <summary>This one; the first rendering lacks it.</summary>
    Insert,

    /// <summary>The first rendering; this one lacks it.</summary>
    Delete,
}
