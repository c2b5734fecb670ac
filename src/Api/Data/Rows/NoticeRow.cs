namespace OnRecord.Api.Data.Rows;

/// <summary>What the seeding had to say of one input.</summary>
public sealed class NoticeRow
{
    /// <summary>Position in the report.</summary>
    public int Key { get; init; }

    /// <summary>How grave.</summary>
    public NoticeKind Kind { get; init; }

    /// <summary>The file, or the review, it speaks of.</summary>
    public required string Subject { get; init; }

    /// <summary>One sentence: what was wrong, and what would be right.</summary>
    public required string Message { get; init; }
}
