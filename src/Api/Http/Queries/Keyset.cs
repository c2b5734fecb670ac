using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>Orders rows totally, and finds those after a given place, without counting from the start.</summary>
/// <remarks>Nulls come last in either direction; what the terms leave equal is ordered by id.</remarks>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="terms">What to sort by, the weightiest first.</param>
/// <param name="id">The public id, which no two rows share.</param>
internal sealed class Keyset<TRow>(IReadOnlyList<SortTerm<TRow>> terms, Expression<Func<TRow, string>> id)
{
    private readonly ParameterExpression row = id.Parameters[0];

    /// <summary>The terms, and the id as the last of them.</summary>
    public IReadOnlyList<SortTerm<TRow>> Terms { get; } = [.. terms, new SortTerm<TRow>(SortKey<TRow>.Of("id", "", id), false)];

    /// <summary>Sorts.</summary>
    public IQueryable<TRow> Order(IQueryable<TRow> rows)
    {
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

    /// <summary>What the terms are for a row: the place a cursor points behind.</summary>
    public Expression<Func<TRow, object?[]>> Place() => Expression.Lambda<Func<TRow, object?[]>>(
        Expression.NewArrayInit(typeof(object), Terms.Select(term => Expression.Convert(Value(term), typeof(object)))), row);

    /// <summary>Whether a row comes after a place.</summary>
    /// <param name="place">A value for each term, of its type or null.</param>
    public Expression<Func<TRow, bool>> After(IReadOnlyList<object?> place)
    {
        Expression? after = null;
        for (var i = Terms.Count - 1; i >= 0; i--)
            after = After(Terms[i], place[i], after);
        return Expression.Lambda<Func<TRow, bool>>(after!, row);
    }

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
