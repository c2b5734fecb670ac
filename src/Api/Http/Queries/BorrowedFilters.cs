using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Queries;

/// <summary>The filters of a list, for an answer that counts its rows: declared once, by the list.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="plural">What the rows are called: “quotes”; their list is at <c>/v1/</c> and that.</param>
/// <param name="list">Whose filters they are.</param>
/// <param name="except">Parameters that are not taken over.</param>
internal sealed class BorrowedFilters<TRow>(string plural, Listing<TRow> list, params IReadOnlyList<string> except)
    where TRow : class
{
    // What only an answer of the list itself can give an example of (a cursor, an id) is of no use apart from the list.
    private readonly IReadOnlyList<Filter<TRow>> filters =
        [.. list.Filters.Where(filter => filter.Parameters.All(one => one.ExampleIn is null && !except.Contains(one.Name)))];

    /// <summary>What the rows are called.</summary>
    public string Plural => plural;

    /// <summary>The parameters, none of them filled in.</summary>
    public IReadOnlyList<Parameter> Parameters =>
        [.. filters.SelectMany(filter => filter.Parameters).Select(one => one with { Prefilled = false })];

    /// <summary>How the list reads <c>from</c> and <c>to</c>.</summary>
    public DateFilter<TRow> Dates => filters.OfType<DateFilter<TRow>>().Single();

    /// <summary>Reads them; mistakes are noted in the reader.</summary>
    public Narrowed<TRow> Read(QueryReader reader, HttpContext context)
    {
        var conditions = filters.Select(filter => filter.Read(reader, context)).OfType<Condition<TRow>>().ToList();
        return new(
            Condition<TRow>.All(
                conditions, context.RequestServices.GetRequiredService<CorpusContext>(), [.. conditions.SelectMany(one => one.Values)]),
            new ListAddress($"/v1/{plural}", [.. reader.Given(filters.SelectMany(filter => filter.Parameters))]));
    }
}
