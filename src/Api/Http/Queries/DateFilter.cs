using System.Linq.Expressions;
using OnRecord.Api.Http.Problems;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Http.Queries;

/// <summary><c>from</c> and <c>to</c>: rows whose date may overlap the stretch between them.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="of">Whose date is meant, for the description: “the quote, or of its article where the quote has none”.</param>
/// <param name="dated">Whether a row has a date; one without matches neither parameter.</param>
/// <param name="earliest">The first day it may mean; null where open.</param>
/// <param name="latest">The last day it may mean; null where open.</param>
internal sealed class DateFilter<TRow>(
    string of,
    Expression<Func<TRow, bool>> dated,
    Expression<Func<TRow, DateOnly?>> earliest,
    Expression<Func<TRow, DateOnly?>> latest) : Filter<TRow>
{
    private readonly Parameter from = Declare(
        "from", $"Only what may have been on or after this: the date of {of}. EDTF level 1; a month or year counts from its first day.",
        "2022-08");
    private readonly Parameter to = Declare(
        "to", $"Only what may have been on or before this: the date of {of}. EDTF level 1; a month or year counts to its last day.",
        "2022-09");

    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters => [from, to];

    /// <inheritdoc/>
    public override Expression<Func<TRow, bool>>? Read(QueryReader reader, HttpContext context)
    {
        var first = Date(reader, from);
        var last = Date(reader, to);
        if (first?.Earliest > last?.Latest)
            reader.Wrong(to, $"'to' ({last}) lies before 'from' ({first}).", "a date that is not before 'from'");
        if (first is null && last is null)
            return null;
        var condition = dated;
        if (first?.Earliest is { } start)
            condition = condition.And(Compare(latest, start, Expression.GreaterThanOrEqual));
        if (last?.Latest is { } end)
            condition = condition.And(Compare(earliest, end, Expression.LessThanOrEqual));
        return condition;
    }

    private static Parameter Declare(string name, string description, string example) =>
        new() { Name = name, Description = description, Example = example, MaxLength = EdtfText.MaxLength, Pattern = EdtfText.Pattern };

    private static EdtfDate? Date(QueryReader reader, Parameter parameter)
    {
        if (reader.One(parameter) is not { } text)
            return null;
        if (!EdtfDate.TryParse(text, out var date, out var problem))
            reader.Wrong(
                parameter, $"{Shown.Value(text)} is not a date: {problem}",
                "a date in EDTF level 1: '2022', '2022-08', '2022-08-31', '2022-08-31~' or '2022-05/2022-08'");
        return date;
    }

    /// <summary>An open end, null, reaches past every day.</summary>
    private static Expression<Func<TRow, bool>> Compare(
        Expression<Func<TRow, DateOnly?>> bound, DateOnly day, Func<Expression, Expression, BinaryExpression> compare)
    {
        var open = Expression.Equal(bound.Body, Expression.Constant(null, typeof(DateOnly?)));
        var within = compare(bound.Body, Captured.Value<DateOnly?>(day));
        return Expression.Lambda<Func<TRow, bool>>(Expression.OrElse(open, within), bound.Parameters);
    }
}
