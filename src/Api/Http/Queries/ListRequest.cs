using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>What a client asks of a list, read and found valid.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed record ListRequest<TRow>
{
    /// <summary>The condition that all filters make; null where none was given.</summary>
    public required Expression<Func<TRow, bool>>? Filter { get; init; }

    /// <summary>The order.</summary>
    public required Keyset<TRow> Order { get; init; }

    /// <summary>The sort values and id of the last item of the page before; null for the first page.</summary>
    public required IReadOnlyList<object?>? After { get; init; }

    /// <summary>The most items to answer with, from 1 to 200.</summary>
    public required int Limit { get; init; }

    /// <summary>The address of the page that follows an item with those sort values and id.</summary>
    public required Func<IReadOnlyList<object?>, string> NextPage { get; init; }

    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ListRequest<TRow>?> BindAsync(HttpContext context) => new(context.Features.Get<ListRequest<TRow>>());
}
