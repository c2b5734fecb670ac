using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>Whether a column of a row has one of some values.</summary>
internal static class Among
{
    /// <summary>The condition, each value a parameter of its own.</summary>
    /// <param name="column">The column; a null one has none of them.</param>
    /// <param name="values">At least one, of the column's type or what it is the nullable form of.</param>
    public static Expression<Func<TRow, bool>> Of<TRow, TValue>(
        Expression<Func<TRow, TValue>> column, IReadOnlyList<Expression> values)
    {
        var typed = values.Select(value => value.Type == typeof(TValue) ? value : Expression.Convert(value, typeof(TValue))).ToList();
        Expression among = typed.Count == 1
            ? Expression.Equal(column.Body, typed[0])
            : Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TValue)], Expression.NewArrayInit(typeof(TValue), typed), column.Body);
        return Expression.Lambda<Func<TRow, bool>>(among, column.Parameters);
    }
}
