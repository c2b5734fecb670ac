namespace OnRecord.Domain.Dates;

/// <summary>What a recogniser found: word indexes, half-open, and the date they name.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index just past the last.</param>
/// <param name="Date">The date.</param>
/// <param name="Kind">How the words name it.</param>
internal readonly record struct DateMatch(int Start, int End, EdtfDate Date, DateExpressionKind Kind);
