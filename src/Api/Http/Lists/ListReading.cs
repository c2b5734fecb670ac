using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Finds which rows a list has, by their keys.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class ListReading<TRow>(Lane lane, ListRequest<TRow> request)
    where TRow : class
{
    private RowSet? matches;

    /// <summary>The columns that rows are found by.</summary>
    public Columns<TRow> Columns { get; } = new(request.Snapshot, request.Listing, lane);

    /// <summary>The rows that the filters leave.</summary>
    public RowSet Matches => matches ??= Find();

    /// <summary>The rows that the filters leave, in the order of the list.</summary>
    public IEnumerable<int> InOrder()
    {
        if (request.Order.IsNumbered) return Matches.Keys();
        var order = Columns.Order(request.Order);
        return Matches.IsFew ? Matches.Keys().OrderBy(order.PlaceOf) : order.Keys.Where(Matches.Has);
    }

    /// <summary>The next rows behind a place of the list, in its order.</summary>
    /// <param name="after">The place of a cursor; null for the start.</param>
    /// <param name="most">The most rows.</param>
    public List<int> Next(IReadOnlyList<object?>? after, int most)
    {
        if (!request.Order.IsNumbered) return NextSorted(after, most);
        var keys = new int[most];
        var taken = Matches.CopyAfter(after is null ? 0 : LastBefore(after), keys);
        return [.. keys.AsSpan(0, taken)];
    }

    /// <summary>The place of a row in the order of the list: its sort values and its id.</summary>
    public IReadOnlyList<object?> Place(int key)
    {
        var order = request.Order;
        var shape = SqlShapes.Get(
            $"place by {order.Form} of {request.Listing.Resource}", request.Snapshot, () => [typeof(int)],
            (db, values) => order.Places(db.Set<TRow>().Where(Among.Of(request.Listing.Key, [Captured.Value((int)values[0])]))));
        var statement = lane.Ask(shape, key);
        if (!statement.Step()) throw new InvalidOperationException($"{request.Listing.Resource} have no row {key}.");
        var place = new object?[order.Terms.Count];
        for (var term = 0; term < place.Length; term++) place[term] = statement.Value(order.PlaceColumns[term], order.Types[term]);
        statement.Reset();
        return place;
    }

    private RowSet Find()
    {
        RowSet? found = null;
        // A condition that was passed over would answer with what was not asked for.
        if (request.Conditions.FirstOrDefault(condition => condition is { Rows: null, Among: null }) is { } unread)
            throw new InvalidOperationException($"Rows cannot be found by '{unread.Form}'.");
        // What is looked up comes first, so that what looks at every row has fewer of them to look at.
        foreach (var condition in request.Conditions)
            if (condition.Rows?.Invoke(Columns) is { } rows) found = found?.And(rows) ?? rows;
        found ??= RowSet.All(Columns.Rows);
        foreach (var condition in request.Conditions)
            if (condition.Among is { } among) found = among(Columns, found);
        return found;
    }

    private List<int> NextSorted(IReadOnlyList<object?>? after, int most)
    {
        var order = Columns.Order(request.Order);
        var start = after is null ? 0 : PlaceBehind(order, after);
        if (Matches.IsFew)
        {
            var places = Matches.Keys().Select(order.PlaceOf).Where(place => place >= start);
            return [.. places.Order().Take(most).Select(place => order.Keys[place])];
        }
        var next = new List<int>(most);
        for (var place = start; place < order.Keys.Length && next.Count < most; place++)
            if (Matches.Has(order.Keys[place])) next.Add(order.Keys[place]);
        return next;
    }

    private int PlaceBehind(RowOrder order, IReadOnlyList<object?> after) => LastBefore(after) is > 0 and var last ? order.PlaceOf(last) + 1 : 0;

    /// <summary>
    /// The last row that does not come after a place: the one that the cursor was made at where it is still as it was, else the one that
    /// would stand before it; 0 where none does.
    /// </summary>
    private int LastBefore(IReadOnlyList<object?> place)
    {
        if (lane.KeyOf(request.Snapshot, request.Listing.Resource, (string)place[^1]!) is > 0 and var key && Place(key).SequenceEqual(place))
            return key;
        using var db = request.Snapshot.CreateContext();
        var after = request.Order.After(place);
        var rest = db.Set<TRow>().Where(after.Build(db, after.Values));
        var first = request.Order.Order(rest).Select(request.Listing.Key).FirstOrDefault();
        if (request.Order.IsNumbered) return first == 0 ? Columns.Rows : first - 1;
        var order = Columns.Order(request.Order);
        var before = first == 0 ? order.Keys.Length - 1 : order.PlaceOf(first) - 1;
        return before < 0 ? 0 : order.Keys[before];
    }
}
