using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Data.Writing;

/// <summary>What the seeding has to say of one input.</summary>
/// <param name="Kind">How grave.</param>
/// <param name="Subject">The file, or the review, it speaks of.</param>
/// <param name="Message">What was wrong, and where it helps what would be right.</param>
public sealed record Notice(NoticeKind Kind, string Subject, string Message);
