using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// A filter of values: several are OR, one led by <c>-</c> excludes, <c>null</c> and <c>any</c> ask whether there is one.
/// </summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <typeparam name="TValue">What a value is read as.</typeparam>
/// <param name="parameter">As declared; it must allow several values.</param>
/// <param name="read">Reads one value; false where it is not one.</param>
/// <param name="expected">What would have been a value; given the one that was not.</param>
/// <param name="anyOf">Whether a row has one of some values.</param>
/// <param name="present">Whether a row has a value at all; null where every row has, and then the two words are values like others.</param>
/// <param name="stored">What the database knows a value as; null where as itself.</param>
/// <param name="facet">Counts rows by value; null where that makes no sense, because every value is of one row.</param>
/// <param name="code">What a stored value is in the facet's column; null where it is itself the code.</param>
internal sealed class SetFilter<TRow, TValue>(
    Parameter parameter,
    TryRead<TValue> read,
    Func<string, string> expected,
    Func<CorpusContext, IReadOnlyList<Expression>, Expression<Func<TRow, bool>>> anyOf,
    Func<CorpusContext, Expression<Func<TRow, bool>>>? present,
    Func<TValue, HttpContext, object>? stored,
    Facet<TRow>? facet,
    Func<FacetColumn, object, int>? code = null) : Filter<TRow>
    where TRow : class
    where TValue : notnull
{
    private const int MostValues = 100;

    /// <inheritdoc/>
    public override IReadOnlyList<Parameter> Parameters { get; } = [parameter];

    /// <inheritdoc/>
    public override IReadOnlyList<Facet<TRow>> Facets { get; } = facet is null ? [] : [facet];

    /// <inheritdoc/>
    public override Condition<TRow>? Read(QueryReader reader, HttpContext context) =>
        reader.Has(parameter) ? ReadGiven(reader, context) : null;

    private Condition<TRow>? ReadGiven(QueryReader reader, HttpContext context)
    {
        var given = reader.All(parameter).ToList();
        if (given.Count > MostValues)
            reader.Wrong(parameter, $"'{parameter.Name}' has {given.Count} values.", $"at most {MostValues}");
        if (given.Count is 0 or > MostValues)
            return null;
        var wanted = Sort(reader, context, given.Where(value => !Excludes(value)));
        var unwanted = Sort(reader, context, given.Where(Excludes).Select(value => value[1..]));
        return new(
            $"{parameter.Name} {wanted.Form} not {unwanted.Form}",
            [.. wanted.Values, .. unwanted.Values],
            (db, values) => (Any(db, wanted, values.Take(wanted.Values.Count)), Any(db, unwanted, values.Skip(wanted.Values.Count))) switch
            {
                (null, { } not) => not.Not(),
                ({ } some, null) => some,
                ({ } some, { } not) => some.And(not.Not()),
                _ => row => true,
            })
        {
            Rows = wanted.IsEmpty ? null : columns => Any(columns, wanted),
            Among = unwanted.IsEmpty ? null : (columns, rows) => rows.AndNot(Any(columns, unwanted)),
        };
    }

    private static bool Excludes(string value) => value.StartsWith('-');

    private Choice Sort(QueryReader reader, HttpContext context, IEnumerable<string> words)
    {
        var choice = new Choice();
        foreach (var word in words)
        {
            if (present is not null && word == "null")
                choice.Null = true;
            else if (present is not null && word == "any")
                choice.Some = true;
            else if (read(word, out var value))
                choice.Values.Add(stored is null ? value : stored(value, context));
            else
                reader.Wrong(parameter, $"{Shown.Value(word)} is not a value of '{parameter.Name}'.", expected(word));
        }
        return choice;
    }

    private Expression<Func<TRow, bool>>? Any(CorpusContext db, Choice choice, IEnumerable<object> values)
    {
        Expression<Func<TRow, bool>>?[] conditions =
        [
            choice.Null ? present!(db).Not() : null,
            choice.Some ? present!(db) : null,
            choice.Values.Count > 0 ? anyOf(db, [.. values.Select(value => Captured.Value(value, value.GetType()))]) : null,
        ];
        return conditions.OfType<Expression<Func<TRow, bool>>>().Aggregate(
            (Expression<Func<TRow, bool>>?)null, (all, next) => all is null ? next : all.Or(next));
    }

    /// <summary>The rows that have one of the values; there must be one.</summary>
    private RowSet Any(Columns<TRow> columns, Choice choice)
    {
        if (facet is null)
            return RowSet.Rising(columns.Rows, [.. choice.Values.Cast<int>().Where(key => key > 0).Distinct().Order()]);
        var column = columns.Of(facet);
        IEnumerable<RowSet> sets =
        [
            .. choice.Null ? [column.Missing(columns.Rows)] : (RowSet[])[],
            .. choice.Some ? [RowSet.All(columns.Rows).AndNot(column.Missing(columns.Rows))] : (RowSet[])[],
            .. choice.Values.Select(value => column.With(code is null ? (int)value : code(column, value), columns.Rows)),
        ];
        return sets.Aggregate((all, next) => all.Or(next));
    }

    /// <summary>The values on one side of the filter.</summary>
    private sealed class Choice
    {
        public bool Null { get; set; }

        public bool Some { get; set; }

        public List<object> Values { get; } = [];

        public bool IsEmpty => !Null && !Some && Values.Count == 0;

        public string Form => $"{(Null ? "null " : "")}{(Some ? "any " : "")}{Values.Count}";
    }
}
