namespace OnRecord.Domain.Dates;

/// <summary>Whether the clause around a date tells of what was or of what will be.</summary>
internal enum ClauseTime
{
    Unknown,
    Past,
    Future,
}
