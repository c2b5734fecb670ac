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
    private readonly Expression<Func<TRow, string>> id;
    private readonly IReadOnlyList<Filter<TRow>> filters;
    private readonly SearchFilter<TRow>? search;
    private readonly FacetGrammar<TRow> facets;
    private readonly SelectionGrammar selection;
    private readonly SortGrammar<TRow> sort;
    private readonly PageGrammar page;

    /// <summary>Declares a list.</summary>
    /// <param name="resource">What is listed.</param>
    /// <param name="key">The row's number, in the order of the default sort.</param>
    /// <param name="id">The public id.</param>
    /// <param name="defaultSort">The sort where none is asked for.</param>
    /// <param name="keys">What it can be sorted by.</param>
    /// <param name="filters">What it can be narrowed and counted by.</param>
    /// <param name="includes">What related objects can be asked for in full.</param>
    /// <param name="fields">Fields that make a good example.</param>
    /// <param name="columns">Its columns as a table.</param>
    /// <param name="linkedData">Writes an object as JSON-LD.</param>
    /// <param name="detail">What a single object is served as, where that is more than the list has.</param>
    public Listing(
        Resource resource,
        Expression<Func<TRow, int>> key,
        Expression<Func<TRow, string>> id,
        string defaultSort,
        IReadOnlyList<SortKey<TRow>> keys,
        IReadOnlyList<Filter<TRow>> filters,
        IReadOnlyList<Include> includes,
        string fields,
        IReadOnlyList<Column> columns,
        LinkedDataWriter linkedData,
        Type? detail = null)
        : this(
            resource, key, id, filters, new(keys, defaultSort, filters.OfType<SearchFilter<TRow>>().Any(search => search.IsRanked)),
            new(filters.OfType<SearchFilter<TRow>>().Any(search => search.IsRanked)), new(ServedFields.TypeOf(resource), includes, fields), new(filters))
    {
        (Columns, LinkedData) = (columns, linkedData);
        One = new ObjectGrammar(new(detail ?? ServedFields.TypeOf(resource), includes, fields));
    }

    private Listing(
        Resource resource,
        Expression<Func<TRow, int>> key,
        Expression<Func<TRow, string>> id,
        IReadOnlyList<Filter<TRow>> filters,
        SortGrammar<TRow> sort,
        PageGrammar page,
        SelectionGrammar selection,
        FacetGrammar<TRow> facets)
        : base([
            .. filters.SelectMany(filter => filter.Parameters), sort.Parameter, .. page.Parameters, .. selection.Parameters,
            .. facets.Parameters])
    {
        (Resource, Key, this.id, this.filters) = (resource, key, id, filters);
        (this.sort, this.page, this.selection, this.facets) = (sort, page, selection, facets);
        search = filters.OfType<SearchFilter<TRow>>().FirstOrDefault();
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
    public IReadOnlyList<Column> Columns { get; } = [];

    /// <summary>Writes an object, given as it is served, as JSON-LD, with addresses that begin with an origin.</summary>
    public LinkedDataWriter LinkedData { get; } = (_, _, _) => { };

    /// <summary>The ids of all rows, in the order of their numbers.</summary>
    public IQueryable<string> Ids(CorpusContext db) => db.Set<TRow>().OrderBy(Key).Select(id);

    /// <summary>The grammar of a single object of the list.</summary>
    public ObjectGrammar One { get; } = null!;

    /// <summary>The order where none is asked for.</summary>
    public Keyset<TRow> DefaultOrder => new(sort.Default, id, Key, isNumbered: false);

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        // The snapshot comes first: ids are looked up in it, and a cursor may ask for one that is no longer the current.
        var place = page.OpenCursor(reader, context);
        var conditions = filters.Select(filter => filter.Read(reader, context)).OfType<Condition<TRow>>().ToList();
        var words = search?.Query(reader);
        var (terms, ranked) = sort.Read(reader, words is not null && search!.IsRanked);
        var order = new Keyset<TRow>(terms, id, Key, isNumbered: sort.IsDefault(terms));
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

    /// <summary>What a cursor is bound to: all that decides which rows come in which order.</summary>
    private string Question(QueryReader reader, string order)
    {
        var given = reader.Given(filters.SelectMany(filter => filter.Parameters)).Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('\n', [reader.Path, .. given, $"sort={order}"]);
    }
}
