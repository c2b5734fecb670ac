namespace OnRecord.Domain;

/// <summary>Whose word a fact is.</summary>
public enum ReviewStatus
{
    /// <summary>The engine's.</summary>
    Extracted,

    /// <summary>A reader's, who corrected or added it.</summary>
    Reviewed,
}
