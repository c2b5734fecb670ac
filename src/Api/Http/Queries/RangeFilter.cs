using System.Globalization;
using System.Linq.Expressions;
using System.Numerics;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>A filter of numbers: <c>0.8..</c>, <c>..0.5</c>, <c>0.5..0.8</c>, both ends included, or one number exactly.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <typeparam name="TNumber">Int32 or Double.</typeparam>
/// <param name="parameter">As declared.</param>
/// <param name="number">What is compared.</param>
internal sealed class RangeFilter<TRow, TNumber>(Parameter parameter, Expression<Func<TRow, TNumber>> number) : Filter<TRow>
    where TRow : class
    where TNumber : struct, INumber<TNumber>
{
    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters { get; } = [parameter];

    /// <inheritdoc/>
    public override void Load(Columns<TRow> columns) => columns.Of(parameter.Name, number);

    /// <inheritdoc/>
    public override Condition<TRow>? Read(QueryReader reader, HttpContext context) =>
        reader.One(parameter) is { } text ? ReadGiven(reader, text) : null;

    private Condition<TRow>? ReadGiven(QueryReader reader, string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (least, greatest) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        if (!TryRead(least, out var from) || !TryRead(greatest, out var to) || (from is null && to is null))
        {
            reader.Wrong(
                parameter, $"{Shown.Value(text)} is not a range.",
                $"a range such as '{parameter.Example}', with one or both ends, or one number");
            return null;
        }
        if (from > to)
            reader.Wrong(parameter, $"The range {Shown.Value(text)} ends before it begins.", "the smaller number first");
        var (bounded, limited) = (from is not null, to is not null);
        return new(
            $"{parameter.Name} {(bounded ? "from" : "")}{(limited ? "to" : "")}",
            [.. new object?[] { from, to }.OfType<object>()],
            (_, values) => (bounded, limited) switch
            {
                (true, true) => Compare(values[0], Expression.GreaterThanOrEqual).And(Compare(values[1], Expression.LessThanOrEqual)),
                (true, false) => Compare(values[0], Expression.GreaterThanOrEqual),
                _ => Compare(values[0], Expression.LessThanOrEqual),
            })
        {
            Among = (columns, rows) => columns.Of(parameter.Name, number).Between(
                from ?? TNumber.CreateSaturating(double.MinValue), to ?? TNumber.CreateSaturating(double.MaxValue), rows),
        };
    }

    private static bool TryRead(string text, out TNumber? value)
    {
        value = null;
        if (text.Length == 0)
            return true;
        if (!TNumber.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) || !TNumber.IsFinite(read))
            return false;
        value = read;
        return true;
    }

    private Expression<Func<TRow, bool>> Compare(object bound, Func<Expression, Expression, BinaryExpression> compare) =>
        Expression.Lambda<Func<TRow, bool>>(compare(number.Body, Captured.Value((TNumber)bound)), number.Parameters);
}
