using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>What a client asks of a list, read and found valid.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed record ListRequest<TRow>
    where TRow : class
{
    /// <summary>The list.</summary>
    public required Listing<TRow> Listing { get; init; }

    /// <summary>The snapshot to answer from: the current one, or the one that the cursor is bound to.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The conditions that all filters make.</summary>
    public required IReadOnlyList<Condition<TRow>> Conditions { get; init; }

    /// <summary>The order.</summary>
    public required Keyset<TRow> Order { get; init; }

    /// <summary>What words are searched for, and where; null where none are.</summary>
    public required WordSearch? Search { get; init; }

    /// <summary>Whether the best match comes first, rather than <see cref="Order"/> deciding.</summary>
    public required bool Ranked { get; init; }

    /// <summary>The sort values and id of the last item of the page before, or its place among ranked ones; null for the first page.</summary>
    public required IReadOnlyList<object?>? After { get; init; }

    /// <summary>The most items to answer with, from 1 to 200.</summary>
    public required int Limit { get; init; }

    /// <summary>Whether the client has set the limit: a table or a stream without one is the whole list.</summary>
    public required bool Paged { get; init; }

    /// <summary>The address of the page that follows an item with those sort values and id, or that place.</summary>
    public required Func<IReadOnlyList<object?>, string> NextPage { get; init; }

    /// <summary>What of every item to answer with; null for all of it as it is.</summary>
    public required Selection? Selection { get; init; }

    /// <summary>What to count, by name.</summary>
    public required IReadOnlyList<FacetRequest<TRow>> Facets { get; init; }

    /// <summary>The most values to show of a facet.</summary>
    public required int FacetLimit { get; init; }

    /// <summary>How many items to draw at random, and the seed of the drawing; null for the list itself.</summary>
    public required (int Size, int Seed)? Sample { get; init; }

    /// <summary>Whether every item shows where the words were found.</summary>
    public required bool Highlight { get; init; }

    /// <summary>The words whose best passage every item shows; null for none.</summary>
    public WordSearch? Passages => Highlight ? Search : null;

    /// <summary>The condition that all filters make, for a query through EF Core; null where none was given.</summary>
    public Expression<Func<TRow, bool>>? Filter(CorpusContext db) => Condition<TRow>.All(Conditions, db, Values);

    /// <summary>The values of the conditions, one after the other.</summary>
    public IReadOnlyList<object> Values => [.. Conditions.SelectMany(condition => condition.Values)];

    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<ListRequest<TRow>?> BindAsync(HttpContext context) => new(context.Features.Get<ListRequest<TRow>>());
}
