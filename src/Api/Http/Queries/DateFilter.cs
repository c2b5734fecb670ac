using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Lists;
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
    where TRow : class
{
    private const string Form = "date";

    private readonly Parameter from = Declare(
        "from", $"Only what may have been on or after this: the date of {of}. EDTF level 1; a month or year counts from its first day.",
        "2022-08");
    private readonly Parameter to = Declare(
        "to", $"Only what may have been on or before this: the date of {of}. EDTF level 1; a month or year counts to its last day.",
        "2022-09");

    /// <summary>Whether a row has a date.</summary>
    public Expression<Func<TRow, bool>> Dated => dated;

    /// <summary>The first day that a row's date may mean; null where open.</summary>
    public Expression<Func<TRow, DateOnly?>> Earliest => earliest;

    /// <summary>The last day that a row's date may mean; null where open.</summary>
    public Expression<Func<TRow, DateOnly?>> Latest => latest;

    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters => [from, to];

    /// <inheritdoc/>
    public override void Load(Columns<TRow> columns) => columns.Of(this);

    /// <inheritdoc/>
    public override Condition<TRow>? Read(QueryReader reader, HttpContext context) =>
        reader.Has(from) || reader.Has(to) ? ReadGiven(reader) : null;

    private Condition<TRow>? ReadGiven(QueryReader reader)
    {
        var first = Date(reader, from);
        var last = Date(reader, to);
        if (first?.Earliest > last?.Latest)
            reader.Wrong(to, $"'to' ({last}) lies before 'from' ({first}).", "a date that is not before 'from'");
        if (first is null && last is null)
            return null;
        var (start, end) = (first?.Earliest, last?.Latest);
        return new(
            $"{Form} {(start is null ? "" : "from")}{(end is null ? "" : "to")}",
            [.. new object?[] { start, end }.OfType<object>()],
            (_, values) =>
            {
                var condition = dated;
                if (start is not null)
                    condition = condition.And(Compare(latest, (DateOnly)values[0], Expression.GreaterThanOrEqual));
                if (end is not null)
                    condition = condition.And(Compare(earliest, (DateOnly)values[^1], Expression.LessThanOrEqual));
                return condition;
            })
        {
            Among = (columns, rows) => columns.Of(this).Between(start, end, rows),
        };
    }

    /// <summary>The days that the list was asked for, among the conditions it has; null where without end.</summary>
    public (DateOnly? From, DateOnly? To) Asked(IReadOnlyList<Condition<TRow>> conditions) =>
        conditions.FirstOrDefault(condition => condition.Form.StartsWith(Form, StringComparison.Ordinal)) is { } own
            ? (own.Form.Contains("from", StringComparison.Ordinal) ? (DateOnly)own.Values[0] : null,
                own.Form.EndsWith("to", StringComparison.Ordinal) ? (DateOnly)own.Values[^1] : null)
            : default;

    /// <summary>Reads the dates of all rows.</summary>
    public DateColumn Load(CorpusContext db, Expression<Func<TRow, int>> key)
    {
        var row = key.Parameters[0];
        var read = Expression.Lambda<Func<TRow, Tuple<int, bool, DateOnly?, DateOnly?>>>(
            Expression.New(
                typeof(Tuple<int, bool, DateOnly?, DateOnly?>).GetConstructors()[0], key.Body, dated.Apply(row), earliest.Apply(row),
                latest.Apply(row)),
            row);
        var (first, last) = (new List<int> { DateColumn.Never }, new List<int> { DateColumn.Undated });
        foreach (var (_, isDated, start, end) in db.Set<TRow>().OrderBy(key).Select(read))
        {
            first.Add(isDated ? start?.DayNumber ?? DateColumn.OpenStart : DateColumn.Never);
            last.Add(isDated ? end?.DayNumber ?? DateColumn.OpenEnd : DateColumn.Undated);
        }
        return new(first, last);
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
