namespace OnRecord.Api.Data.Rows;

/// <summary>How grave a notice of the seeding is.</summary>
public enum NoticeKind
{
    /// <summary>Everything was loaded, but something deserves a look.</summary>
    Warning,

    /// <summary>A document was left out.</summary>
    RejectedDocument,

    /// <summary>A reader's correction was left out.</summary>
    RejectedReview,
}
