using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>Words that name a date, and the date they name.</summary>
/// <param name="Span">The words: “on Wednesday” stands as “Wednesday”, “last month”, “May 31, 2019”, “in recent months”.</param>
/// <param name="Date">The date, resolved against the day of publication where the words are relative.</param>
/// <param name="Kind">How the words name it.</param>
public sealed record DateExpression(TextSpan Span, EdtfDate Date, DateExpressionKind Kind);
