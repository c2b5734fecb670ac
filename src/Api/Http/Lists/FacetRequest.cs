using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Something to count a list by.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Name">As the client wrote it: <c>speaker</c>, <c>date:month</c>, <c>speaker*kind</c>.</param>
/// <param name="Values">What to count by value; null for dates.</param>
/// <param name="By">What to cross it with; null where with nothing.</param>
/// <param name="Dates">The dates to count by; null for values.</param>
/// <param name="Interval">How long a stretch of dates is one.</param>
internal sealed record FacetRequest<TRow>(
    string Name, Facet<TRow>? Values, Facet<TRow>? By, DateFilter<TRow>? Dates, DateInterval Interval)
    where TRow : class;
