using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Reads which rows a list has, by their keys.</summary>
internal static class ListReading
{
    /// <summary>The statement that gives the keys of a list in its order, one a row.</summary>
    /// <param name="lane">To read through.</param>
    /// <param name="request">The list.</param>
    /// <param name="after">That a row comes after the page before; null for the start.</param>
    /// <param name="most">The most keys; null for all.</param>
    public static Prepared Keys<TRow>(this Lane lane, ListRequest<TRow> request, Condition<TRow>? after, int? most)
        where TRow : class =>
        lane.Keys(request, request.Order, after, most);

    /// <summary>The keys that the filters leave, rising.</summary>
    public static int[] Matches<TRow>(this Lane lane, ListRequest<TRow> request)
        where TRow : class
    {
        var keys = new List<int>();
        var order = new Keyset<TRow>([], row => "", request.Listing.Key, isNumbered: true);
        var statement = lane.Keys(request, order, null, null);
        while (statement.Step()) keys.Add(statement.Int(0));
        statement.Reset();
        return [.. keys];
    }

    /// <summary>How many rows the filters leave; kept, since every page of a list asks for it.</summary>
    public static int Total<TRow>(this Lane lane, ListRequest<TRow> request)
        where TRow : class
    {
        var form = Form(request.Listing.Resource, request.Conditions);
        var key = $"total {form} {string.Join('\n', request.Values)}";
        if (request.Snapshot.Kept.Find<object>(key) is int kept) return kept;
        var shape = SqlShapes.Get(
            $"count {form}", request.Snapshot, () => Types(request.Values),
            (db, values) => Filtered(db, request.Conditions, values).Select(request.Listing.Key), counted: true);
        var statement = lane.Ask(shape, request.Values);
        var total = statement.Step() ? statement.Int(0) : 0;
        statement.Reset();
        request.Snapshot.Kept.Keep(key, total, key.Length * 2 + 100);
        return total;
    }

    /// <summary>The place of a row in the order of a list: its sort values and its id.</summary>
    public static IReadOnlyList<object?> Place<TRow>(this Lane lane, ListRequest<TRow> request, int key)
        where TRow : class
    {
        var own = new Condition<TRow>("key", [key], (_, values) => Among.Of(request.Listing.Key, [Captured.Value((int)values[0])]));
        var place = new List<object?>();
        foreach (var (form, read, type) in request.Order.Place())
        {
            var shape = SqlShapes.Get(
                $"place by {form} of {request.Listing.Resource}", request.Snapshot, () => [typeof(int)],
                (db, values) => read(Filtered(db, [own], values)));
            var statement = lane.Ask(shape, key);
            place.Add(statement.Step() ? statement.Value(0, type) : null);
            statement.Reset();
        }
        return place;
    }

    /// <summary>That a row comes after the page before; null for the first page.</summary>
    /// <remarks>
    /// Where rows are numbered in the order of the list and the last row of that page is still there as it was, its number says all.
    /// </remarks>
    public static Condition<TRow>? After<TRow>(this Lane lane, ListRequest<TRow> request)
        where TRow : class
    {
        if (request.After is not { } place) return null;
        if (request.Order.IsNumbered && lane.KeyOf(request.Snapshot, request.Listing.Resource, (string)place[^1]!) is > 0 and var key
            && lane.Place(request, key).SequenceEqual(place))
            return request.Order.AfterKey(key);
        return request.Order.After(place);
    }

    private static Prepared Keys<TRow>(this Lane lane, ListRequest<TRow> request, Keyset<TRow> order, Condition<TRow>? after, int? most)
        where TRow : class
    {
        IReadOnlyList<Condition<TRow>> conditions = after is null ? request.Conditions : [.. request.Conditions, after];
        List<object> given = [.. conditions.SelectMany(condition => condition.Values)];
        if (most is { } number) given.Add(number);
        var by = order.IsNumbered ? "key" : order.Form;
        var shape = SqlShapes.Get(
            $"keys {Form(request.Listing.Resource, conditions)} by {by} {(most is null ? "all" : "some")}", request.Snapshot,
            () => Types(given),
            (db, values) =>
            {
                var rows = order.Order(Filtered(db, conditions, values));
                return (most is null ? rows : Take(rows, (int)values[^1])).Select(request.Listing.Key);
            });
        return lane.Ask(shape, given);
    }

    private static IQueryable<TRow> Filtered<TRow>(CorpusContext db, IReadOnlyList<Condition<TRow>> conditions, IReadOnlyList<object> values)
        where TRow : class =>
        Condition<TRow>.All(conditions, db, values) is { } filter ? db.Set<TRow>().Where(filter) : db.Set<TRow>();

    private static IQueryable<TRow> Take<TRow>(IQueryable<TRow> rows, int most) => rows.Provider.CreateQuery<TRow>(
        Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], rows.Expression, Captured.Value(most)));

    private static string Form<TRow>(Resource resource, IReadOnlyList<Condition<TRow>> conditions) =>
        $"{resource}: {string.Join("; ", conditions.Select(condition => condition.Form))}";

    private static List<Type> Types(IReadOnlyList<object> values) => [.. values.Select(value => value.GetType())];
}
