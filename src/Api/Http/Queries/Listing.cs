using System.Collections.Concurrent;
using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>How a resource is listed: its filters, sort keys and related objects, and all that lists share.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class Listing<TRow> : QueryGrammar
    where TRow : class
{
    // Keys can be combined in very many ways; past this many, all are forgotten and made again as they are met.
    private const int MostOrders = 256;

    private readonly Expression<Func<TRow, string>> id;
    private readonly IReadOnlyList<Filter<TRow>> filters;
    private readonly HashSet<string> narrowing;
    private readonly SearchFilter<TRow>? search;
    private readonly FacetGrammar<TRow> facets;
    private readonly SelectionGrammar selection;
    private readonly SortGrammar<TRow> sort;
    private readonly PageGrammar page;
    private readonly ConcurrentDictionary<string, Keyset<TRow>> orders = new(StringComparer.Ordinal);

    /// <summary>Makes the list that was declared.</summary>
    public Listing(ListDeclaration<TRow> declared)
        : this(
            declared, new(declared.SortKeys, declared.DefaultSort, declared.IsRanked), new(declared.IsRanked),
            new(ServedFields.TypeOf(declared.Resource), declared.Includes, declared.Fields), new(declared.Filters))
    {
    }

    private Listing(
        ListDeclaration<TRow> declared,
        SortGrammar<TRow> sort,
        PageGrammar page,
        SelectionGrammar selection,
        FacetGrammar<TRow> facets)
        : base([
            .. declared.Filters.SelectMany(filter => filter.Parameters), sort.Parameter, .. page.Parameters, .. selection.Parameters,
            .. facets.Parameters])
    {
        (Resource, Key, id, filters) = (declared.Resource, declared.Key, declared.Id, declared.Filters);
        (Columns, LinkedData) = (declared.Columns, declared.LinkedData);
        (this.sort, this.page, this.selection, this.facets) = (sort, page, selection, facets);
        narrowing = [.. filters.SelectMany(filter => filter.Parameters).Select(parameter => parameter.Name)];
        search = filters.OfType<SearchFilter<TRow>>().FirstOrDefault();
        One = new(new(declared.Detail ?? ServedFields.TypeOf(declared.Resource), declared.Includes, declared.Fields));
    }

    /// <summary>What is listed.</summary>
    public Resource Resource { get; }

    /// <inheritdoc/>
    public override SelectionGrammar Selection => selection;

    /// <summary>The row's number.</summary>
    public Expression<Func<TRow, int>> Key { get; }

    /// <summary>The filters, for other views of the same rows.</summary>
    public IReadOnlyList<Filter<TRow>> Filters => filters;

    /// <summary>The columns of the list as a table.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Writes an object, given as it is served, as JSON-LD, with addresses that begin with an origin.</summary>
    public LinkedDataWriter LinkedData { get; }

    /// <summary>The ids of all rows, in the order of their numbers.</summary>
    public IQueryable<string> Ids(CorpusContext db) => db.Set<TRow>().OrderBy(Key).Select(id);

    /// <summary>The grammar of a single object of the list.</summary>
    public ObjectGrammar One { get; }

    /// <summary>The order where none is asked for.</summary>
    public Keyset<TRow> DefaultOrder => new(sort.Default, id, Key, isNumbered: false);

    /// <summary>Reads what its filters look at, and where related objects go, into memory, before the first request does.</summary>
    public void Load(Snapshot snapshot)
    {
        using var lease = snapshot.Lanes.Rent();
        var columns = new Columns<TRow>(snapshot, this, lease.Lane);
        foreach (var filter in filters) filter.Load(columns);
        foreach (var include in selection.Includes) ReferenceColumn.Of(snapshot, Resource, include);
    }

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        // The snapshot comes first: ids are looked up in it, and a cursor may ask for one that is no longer the current.
        var place = page.OpenCursor(reader, context);
        var conditions = filters.Select(filter => filter.Read(reader, context)).OfType<Condition<TRow>>().ToList();
        var words = search?.Query(reader);
        var (terms, ranked) = sort.Read(reader, words is not null && search!.IsRanked);
        var order = Order(terms);
        var question = Question(reader, ranked ? SortGrammar<TRow>.Relevance : order.Form);
        var (asked, most) = facets.Read(reader);
        var snapshot = context.RequestServices.GetRequiredService<Snapshot>();
        context.Features.Set(new ListRequest<TRow>
        {
            Listing = this,
            Snapshot = snapshot,
            Conditions = conditions,
            Order = order,
            Search = words is null ? null : new(search!.Index, words.Expression, search.IsRanked),
            Ranked = ranked,
            After = place is null ? null : page.ReadCursor(reader, place, question, ranked ? [typeof(int)] : order.Types),
            Limit = page.ReadLimit(reader),
            Paged = page.IsPaged(reader),
            NextPage = page.NextPage(reader, context, question, ranked ? snapshot.Id : null),
            Selection = selection.Read(reader),
            Facets = asked,
            FacetLimit = most,
            Sample = page.ReadSample(reader, sort.Parameter),
            Highlight = page.ReadHighlight(reader),
        });
    }

    private Keyset<TRow> Order(IReadOnlyList<SortTerm<TRow>> terms)
    {
        var form = string.Join(',', terms.Select(term => term.Word));
        if (orders.TryGetValue(form, out var known)) return known;
        if (orders.Count >= MostOrders) orders.Clear();
        return orders[form] = new(terms, id, Key, isNumbered: sort.IsDefault(terms));
    }

    /// <summary>What a cursor is bound to: all that decides which rows come in which order.</summary>
    private string Question(QueryReader reader, string order)
    {
        var given = reader.Given().Where(pair => narrowing.Contains(pair.Key)).Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('\n', [reader.Path, .. given, $"sort={order}"]);
    }
}
