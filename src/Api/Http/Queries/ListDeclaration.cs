using System.Linq.Expressions;
using OnRecord.Api.Data;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>All that sets one list apart from others; what lists share is made from it.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed record ListDeclaration<TRow>
    where TRow : class
{
    /// <summary>What is listed.</summary>
    public required Resource Resource { get; init; }

    /// <summary>The row's number, in the order of the default sort (see <see cref="Data.Writing.ListOrder"/>).</summary>
    public required Expression<Func<TRow, int>> Key { get; init; }

    /// <summary>The public id.</summary>
    public required Expression<Func<TRow, string>> Id { get; init; }

    /// <summary>The sort where none is asked for.</summary>
    public required string DefaultSort { get; init; }

    /// <summary>What it can be sorted by.</summary>
    public required IReadOnlyList<SortKey<TRow>> SortKeys { get; init; }

    /// <summary>What it can be narrowed and counted by.</summary>
    public required IReadOnlyList<Filter<TRow>> Filters { get; init; }

    /// <summary>What related objects can be asked for in full.</summary>
    public IReadOnlyList<Include> Includes { get; init; } = [];

    /// <summary>Fields that make a good example.</summary>
    public required string Fields { get; init; }

    /// <summary>Its columns as a table.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Writes an object as JSON-LD.</summary>
    public required LinkedDataWriter LinkedData { get; init; }

    /// <summary>What a single object is served as, where that is more than the list has; null where it is the same.</summary>
    public Type? Detail { get; init; }

    /// <summary>Whether words can be searched for whose matches are ranked.</summary>
    public bool IsRanked => Filters.OfType<SearchFilter<TRow>>().Any(search => search.IsRanked);
}
