using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Queries;

/// <summary>Something that the rows of a list can be counted by.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Name">As <c>facets=</c> names it: that of the filter with the same values.</param>
/// <param name="Load">Reads what every row has, once a snapshot.</param>
/// <param name="Label">The word that the filter takes for a value, and the name that a reader knows it by.</param>
internal sealed record Facet<TRow>(
    string Name,
    Func<CorpusContext, Expression<Func<TRow, int>>, FacetColumn> Load,
    Func<FacetColumn, int, Snapshot, Lane, (string Value, string Name)> Label)
    where TRow : class;
