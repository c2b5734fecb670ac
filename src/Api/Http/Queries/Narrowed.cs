using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>What the filters of a request leave of a list.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Condition">What the rows have in common; null where every row is left.</param>
/// <param name="List">Where they are listed.</param>
internal sealed record Narrowed<TRow>(Expression<Func<TRow, bool>>? Condition, ListAddress List)
{
    /// <summary>The rows that are left of <paramref name="rows"/>.</summary>
    public IQueryable<TRow> Of(IQueryable<TRow> rows) => Condition is null ? rows : rows.Where(Condition);
}
