using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Http.Queries;

/// <summary>Answers a request for a list from the rows of a snapshot.</summary>
internal static class Paging
{
    /// <summary>One page, each row projected inside the query.</summary>
    /// <param name="rows">All rows of the resource.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="response">What a row is answered as.</param>
    /// <param name="cancel">Cancels the queries.</param>
    public static async Task<Page<TResponse>> PageAsync<TRow, TResponse>(
        this IQueryable<TRow> rows, ListRequest<TRow> request, Expression<Func<TRow, TResponse>> response, CancellationToken cancel)
    {
        var filtered = request.Filter is null ? rows : rows.Where(request.Filter);
        var total = await filtered.CountAsync(cancel);
        var remaining = request.After is null ? filtered : filtered.Where(request.Order.After(request.After));
        // One row more than asked for tells whether there is a next page.
        var read = await request.Order.Order(remaining).Take(request.Limit + 1).Select(Placed(request.Order, response)).ToListAsync(cancel);
        var next = read.Count > request.Limit ? request.NextPage(read[request.Limit - 1].Place) : null;
        return new([.. read.Take(request.Limit).Select(row => row.Item)], new(request.Limit, total, next));
    }

    private static Expression<Func<TRow, PlacedItem<TResponse>>> Placed<TRow, TResponse>(
        Keyset<TRow> order, Expression<Func<TRow, TResponse>> response)
    {
        var place = order.Place();
        var constructor = typeof(PlacedItem<TResponse>).GetConstructors()[0];
        var item = Expression.New(constructor, response.Apply(place.Parameters[0]), place.Body);
        return Expression.Lambda<Func<TRow, PlacedItem<TResponse>>>(item, place.Parameters);
    }

    private sealed record PlacedItem<T>(T Item, object?[] Place);
}
