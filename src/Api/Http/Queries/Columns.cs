using System.Linq.Expressions;
using System.Numerics;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// What the rows of a list are narrowed, counted and sorted by, in memory: a snapshot never changes, so each column is read once, through
/// EF Core, and every list is then answered from the columns instead of asking the database which rows it has.
/// </summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="snapshot">The snapshot.</param>
/// <param name="listing">The list.</param>
/// <param name="lane">To read through what is not in memory.</param>
internal sealed class Columns<TRow>(Snapshot snapshot, Listing<TRow> listing, Lane lane)
    where TRow : class
{
    /// <summary>The snapshot.</summary>
    public Snapshot Snapshot => snapshot;

    /// <summary>To read through what is not in memory.</summary>
    public Lane Lane => lane;

    /// <summary>How many rows there are.</summary>
    public int Rows => ((Box)Column("rows", () => new Box(Load(db => db.Set<TRow>().Count())))).Number;

    /// <summary>What rows are counted by.</summary>
    public FacetColumn Of(Facet<TRow> facet) => (FacetColumn)Column($"by {facet.Name}", () => Load(db => facet.Load(db, listing.Key)));

    /// <summary>When rows are.</summary>
    public DateColumn Of(DateFilter<TRow> dates) => (DateColumn)Column("dates", () => Load(db => dates.Load(db, listing.Key)));

    /// <summary>A number that rows have.</summary>
    public NumberColumn<TNumber> Of<TNumber>(string name, Expression<Func<TRow, TNumber>> number)
        where TNumber : struct, INumber<TNumber> =>
        (NumberColumn<TNumber>)Column(
            $"number {name}", () => new NumberColumn<TNumber>(Load(db => db.Set<TRow>().OrderBy(listing.Key).Select(number).ToList())));

    /// <summary>The hashes of the rows' ids, by key.</summary>
    public int[] IdHashes() =>
        (int[])Column("id hashes", () => Load(db => listing.Ids(db).AsEnumerable().Select(Sample.Hash).Prepend(0).ToArray()));

    /// <summary>The keys in an order; kept as long as there is room, since clients may ask for many.</summary>
    public RowOrder Order(Keyset<TRow> order)
    {
        var key = $"order of {listing.Resource} by {order.Form}";
        if (snapshot.Kept.Find<RowOrder>(key) is { } kept) return kept;
        var made = new RowOrder(Load(db => order.Order(db.Set<TRow>()).Select(listing.Key).ToArray()));
        snapshot.Kept.Keep(key, made, (made.Keys.Length * 2L * sizeof(int)) + 100);
        return made;
    }

    /// <summary>Rows that a condition leaves which costs more to look for than to keep.</summary>
    public RowSet Kept(string condition, Func<RowSet> find)
    {
        var key = $"rows of {listing.Resource} with {condition}";
        if (snapshot.Kept.Find<RowSet>(key) is { } kept) return kept;
        var found = find();
        snapshot.Kept.Keep(key, found, found.Bytes + (key.Length * sizeof(char)));
        return found;
    }

    private object Column(string name, Func<object> read) => snapshot.Kept.Column($"{listing.Resource} {name}", read);

    private T Load<T>(Func<CorpusContext, T> read)
    {
        using var db = snapshot.CreateContext();
        return read(db);
    }

    private sealed record Box(int Number);
}
