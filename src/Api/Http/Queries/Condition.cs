using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Queries;

/// <summary>A condition on rows, its values apart from its form, so that two that differ in values only are one query to the database.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Form">All but the values: <c>speaker in 2, not null</c>.</param>
/// <param name="Values">Whole numbers, Doubles, strings, days or enumerations.</param>
/// <param name="Build">
/// Makes the expression for a snapshot and as many values of the same types, each of which becomes a parameter of the query.
/// </param>
internal sealed record Condition<TRow>(
    string Form,
    IReadOnlyList<object> Values,
    Func<CorpusContext, IReadOnlyList<object>, Expression<Func<TRow, bool>>> Build)
    where TRow : class
{
    /// <summary>Finds the rows in memory, by looking them up; null where that is only done among others, or by the database.</summary>
    public Func<Columns<TRow>, RowSet>? Rows { get; init; }

    /// <summary>Finds the rows in memory among some, by looking at each; null where they are looked up, or by the database.</summary>
    public Func<Columns<TRow>, RowSet, RowSet>? Among { get; init; }

    /// <summary>Whether all of some conditions hold; null where there are none.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="db">The snapshot.</param>
    /// <param name="values">Their values, one after the other.</param>
    public static Expression<Func<TRow, bool>>? All(
        IReadOnlyList<Condition<TRow>> conditions, CorpusContext db, IReadOnlyList<object> values)
    {
        var taken = 0;
        Expression<Func<TRow, bool>>? all = null;
        foreach (var condition in conditions)
        {
            var own = condition.Build(db, [.. values.Skip(taken).Take(condition.Values.Count)]);
            taken += condition.Values.Count;
            all = all is null ? own : all.And(own);
        }
        return all;
    }
}
