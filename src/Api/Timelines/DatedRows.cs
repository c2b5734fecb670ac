namespace OnRecord.Api.Timelines;

/// <summary>Rows of one date.</summary>
/// <param name="Earliest">The first day that it may mean; null where open.</param>
/// <param name="Latest">The last day that it may mean; null where open.</param>
/// <param name="Count">How many.</param>
internal readonly record struct DatedRows(DateOnly? Earliest, DateOnly? Latest, int Count);
