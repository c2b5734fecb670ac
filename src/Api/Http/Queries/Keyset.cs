using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>Orders rows totally, and finds those after a given place, without counting from the start.</summary>
/// <remarks>
/// Nulls come last in either direction; what the terms leave equal is ordered by id. Where the order is the one that rows are numbered
/// in, the numbers stand for it.
/// </remarks>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class Keyset<TRow>
    where TRow : class
{
    private readonly ParameterExpression row;
    private readonly Expression<Func<TRow, int>> key;

    /// <summary>Declares an order.</summary>
    /// <param name="terms">What to sort by, the weightiest first.</param>
    /// <param name="id">The public id, which no two rows share.</param>
    /// <param name="key">The row's number.</param>
    /// <param name="isNumbered">Whether rows are numbered in this order.</param>
    public Keyset(
        IReadOnlyList<SortTerm<TRow>> terms, Expression<Func<TRow, string>> id, Expression<Func<TRow, int>> key, bool isNumbered)
    {
        (row, this.key, IsNumbered) = (id.Parameters[0], key, isNumbered);
        Terms = [.. terms, new SortTerm<TRow>(SortKey<TRow>.Of("id", "", id), false)];
        Types = [.. Terms.Select(term => Nullable.GetUnderlyingType(term.Key.By.ReturnType) ?? term.Key.By.ReturnType)];
        Form = string.Join(',', Terms.Select(term => term.Word));
        var values = Terms.Select(term => $"{Value(term)}").ToList();
        var distinct = values.Distinct().ToList();
        PlaceColumns = [.. values.Select(value => distinct.IndexOf(value))];
    }

    /// <summary>The terms, and the id as the last of them.</summary>
    public IReadOnlyList<SortTerm<TRow>> Terms { get; }

    /// <summary>The type of each term's value.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>Whether rows are numbered in this order.</summary>
    public bool IsNumbered { get; }

    /// <summary>The terms as a client would write them.</summary>
    public string Form { get; }

    /// <summary>Sorts.</summary>
    public IQueryable<TRow> Order(IQueryable<TRow> rows)
    {
        if (IsNumbered)
            return rows.OrderBy(key);
        var expression = rows.Expression;
        var then = false;
        foreach (var term in Terms)
        {
            var value = Value(term);
            if (IsNullable(value))
                Append(Expression.Equal(value, Expression.Constant(null, value.Type)), descending: false);
            Append(value, term.Descending);
        }
        return rows.Provider.CreateQuery<TRow>(expression);

        void Append(Expression by, bool descending)
        {
            var method = (then ? "ThenBy" : "OrderBy") + (descending ? "Descending" : "");
            expression = Expression.Call(
                typeof(Queryable), method, [typeof(TRow), by.Type], expression, Expression.Quote(Expression.Lambda(by, row)));
            then = true;
        }
    }

    /// <summary>What the terms are for rows, the place a cursor points behind: a column for each, but one for those that are the same.</summary>
    public IQueryable Places(IQueryable<TRow> rows)
    {
        var values = Terms.Select(term => Value(term)).DistinctBy(value => $"{value}").Select(value => Expression.Convert(value, typeof(object)));
        return rows.Select(Expression.Lambda<Func<TRow, object[]>>(Expression.NewArrayInit(typeof(object), values), row));
    }

    /// <summary>Which column of <see cref="Places"/> each term is.</summary>
    public IReadOnlyList<int> PlaceColumns { get; }

    /// <summary>That a row comes after a place.</summary>
    /// <param name="place">A value for each term, of its type or null.</param>
    public Condition<TRow> After(IReadOnlyList<object?> place) => new(
        $"after {string.Concat(place.Select(value => value is null ? '0' : '1'))}",
        [.. place.OfType<object>()],
        (_, values) =>
        {
            var next = 0;
            var given = place.Select(value => value is null ? null : values[next++]).ToList();
            Expression? after = null;
            for (var i = Terms.Count - 1; i >= 0; i--)
                after = After(Terms[i], given[i], after);
            return Expression.Lambda<Func<TRow, bool>>(after!, row);
        });

    private static bool IsNullable(Expression value) => Nullable.GetUnderlyingType(value.Type) is not null;

    private static Expression? Either(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.OrElse(left, right);

    private Expression Value(SortTerm<TRow> term) => term.Key.By.Apply(row);

    private Expression? After(SortTerm<TRow> term, object? at, Expression? rest)
    {
        var value = Value(term);
        var isNull = IsNullable(value) ? Expression.Equal(value, Expression.Constant(null, value.Type)) : null;
        if (at is null)
            return rest is null || isNull is null ? rest : Expression.AndAlso(isNull, rest);
        var bound = Captured.Value(at, value.Type);
        var beyond = Either(term.Descending ? Less(value, bound) : Less(bound, value), isNull);
        return rest is null ? beyond : Either(beyond, Expression.AndAlso(Expression.Equal(value, bound), rest));
    }

    private static BinaryExpression Less(Expression left, Expression right) => left.Type == typeof(string)
        ? Expression.LessThan(Expression.Call(typeof(string), nameof(string.Compare), null, left, right), Expression.Constant(0))
        : Expression.LessThan(left, right);
}
