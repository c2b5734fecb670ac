namespace OnRecord.Domain.Dates;

/// <summary>The units that elapsed time is counted in.</summary>
internal enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
    Decade,
}
