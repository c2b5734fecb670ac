using System.Globalization;
using System.Linq.Expressions;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>How a resource is listed: its filters and sort keys, and the paging that all lists share.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class Listing<TRow> : QueryGrammar
{
    private const int DefaultLimit = 20;
    private readonly Expression<Func<TRow, string>> id;
    private readonly IReadOnlyList<Filter<TRow>> filters;
    private readonly IReadOnlyList<SortKey<TRow>> keys;
    private readonly Parameter sort;
    private readonly Parameter limit;
    private readonly Parameter cursor;

    /// <summary>Declares a list.</summary>
    /// <param name="id">The public id.</param>
    /// <param name="defaultSort">The sort where none is asked for.</param>
    /// <param name="keys">What it can be sorted by.</param>
    /// <param name="filters">What it can be narrowed by.</param>
    public Listing(
        Expression<Func<TRow, string>> id, string defaultSort, IReadOnlyList<SortKey<TRow>> keys, IReadOnlyList<Filter<TRow>> filters)
        : this(id, keys, filters, Sort(defaultSort, keys), Limit(), CursorParameter())
    {
    }

    private Listing(
        Expression<Func<TRow, string>> id,
        IReadOnlyList<SortKey<TRow>> keys,
        IReadOnlyList<Filter<TRow>> filters,
        Parameter sort,
        Parameter limit,
        Parameter cursor)
        : base([.. filters.SelectMany(filter => filter.Parameters), sort, limit, cursor]) =>
        (this.id, this.keys, this.filters, this.sort, this.limit, this.cursor) = (id, keys, filters, sort, limit, cursor);

    /// <summary>What it can be sorted by.</summary>
    public IEnumerable<string> SortKeys => keys.Select(key => key.Name);

    /// <summary>What it can be narrowed by; other answers about the same rows take their filters from here.</summary>
    public IReadOnlyList<Filter<TRow>> Filters => filters;

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var conditions = filters.Select(filter => filter.Read(reader, context)).OfType<Expression<Func<TRow, bool>>>().ToList();
        var order = new Keyset<TRow>(ReadSort(reader), id);
        var question = Question(reader, order);
        var cursors = context.RequestServices.GetRequiredService<Cursor>();
        context.Features.Set(new ListRequest<TRow>
        {
            Filter = conditions.Count == 0 ? null : conditions.Aggregate(Predicate.And),
            Order = order,
            After = ReadCursor(reader, cursors, question, order),
            Limit = ReadLimit(reader),
            NextPage = place => Address(reader, cursors.Seal(question, place)),
        });
    }

    private static Parameter Limit() => new()
    {
        Name = "limit",
        Description = "The most items a page holds.",
        Example = "5",
        Bounds = (1, 200, DefaultLimit),
        Prefilled = true,
    };

    private static Parameter CursorParameter() => new()
    {
        Name = "cursor",
        Description = "Where the page begins: opaque, taken from `page.next` of the page before, together with the same filters and sort. "
            + "It stays good when the corpus is built anew.",
        Example = "",
        ExampleIn = answer => answer["page"]?["next"]?.GetValue<string>().Split("cursor=")[1],
        MaxLength = 6000,
        Pattern = "^[A-Za-z0-9_-]+$",
    };

    private static Parameter Sort(string defaultSort, IReadOnlyList<SortKey<TRow>> keys)
    {
        var alternatives = string.Join('|', keys.Select(key => key.Name));
        return new()
        {
            Name = "sort",
            Description = $"What comes first: {string.Join("; ", keys.Select(key => $"`{key.Name}`, {key.Description}"))}. "
                + "`-` before a key turns it round; several, divided by commas, are used in turn; ties are ordered by id; "
                + "what has no value comes last.",
            Example = defaultSort,
            Default = defaultSort,
            Many = true,
            MaxLength = 200,
            Pattern = $"^-?({alternatives})(,-?({alternatives}))*$",
        };
    }

    private List<SortTerm<TRow>> ReadSort(QueryReader reader)
    {
        var terms = new List<SortTerm<TRow>>();
        var words = reader.All(sort).ToList();
        foreach (var word in words.Count > 0 ? words : [.. sort.Default!.Split(',')])
        {
            var name = word.TrimStart('-');
            if (word.Length - name.Length > 1 || keys.FirstOrDefault(key => key.Name == name) is not { } key)
                reader.Wrong(sort, $"{Shown.Value(word)} is not something to sort by.", ExpectedKey(name));
            else if (terms.Any(term => term.Key == key))
                reader.Wrong(sort, $"'{name}' is sorted by twice.", "each key once");
            else
                terms.Add(new(key, word.Length > name.Length));
        }
        return terms;
    }

    private string ExpectedKey(string name)
    {
        var list = $"one of: {string.Join(", ", SortKeys)}, with or without a leading '-'";
        return NearestName.Of(name, SortKeys) is { } nearest ? $"Did you mean '{nearest}'? Else {list}" : list;
    }

    private int ReadLimit(QueryReader reader)
    {
        if (reader.One(limit) is not { } text)
            return DefaultLimit;
        var (least, greatest, _) = limit.Bounds!.Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
            return number;
        reader.Wrong(limit, $"{Shown.Value(text)} is not a limit.", $"a whole number from {least} to {greatest}");
        return DefaultLimit;
    }

    private IReadOnlyList<object?>? ReadCursor(QueryReader reader, Cursor cursors, string question, Keyset<TRow> order)
    {
        if (reader.One(cursor) is not { } text || reader.Errors.Count > 0)
            return null;
        var (place, wrong) = cursors.Open(
            text, question, [.. order.Terms.Select(term => Nullable.GetUnderlyingType(term.Key.By.ReturnType) ?? term.Key.By.ReturnType)]);
        if (wrong is not null)
            reader.Wrong(cursor, wrong, "a cursor from page.next, with the same filters and sort, or none to start again");
        return place;
    }

    /// <summary>What a cursor is bound to: all that decides which rows come in which order.</summary>
    private string Question(QueryReader reader, Keyset<TRow> order)
    {
        var given = reader.Given(filters.SelectMany(filter => filter.Parameters)).Select(pair => $"{pair.Key}={pair.Value}");
        return string.Join('\n', [reader.Path, .. given, "sort=" + string.Join(',', order.Terms.Select(term => term.Word))]);
    }

    private string Address(QueryReader reader, string next)
    {
        var given = reader.Given(Parameters.Where(parameter => parameter != cursor)).Append(new(cursor.Name, next));
        return $"{reader.Path}?{string.Join('&', given.Select(pair => $"{pair.Key}={Escape(pair.Value)}"))}";

        static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
    }
}
