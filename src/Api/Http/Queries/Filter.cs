namespace OnRecord.Api.Http.Queries;

/// <summary>One way of narrowing a list: the parameters it is asked by, and the condition they make.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal abstract class Filter<TRow>
    where TRow : class
{
    /// <summary>The parameters, as documented; more than one only where they belong together.</summary>
    public abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>What of it can be counted by value; empty where nothing can.</summary>
    public virtual IReadOnlyList<Facet<TRow>> Facets => [];

    /// <summary>Reads what it looks at into memory, before the first request does.</summary>
    public virtual void Load(Columns<TRow> columns)
    {
        foreach (var facet in Facets) columns.Of(facet);
    }

    /// <summary>The condition; null where the parameters were not given, or were wrong and noted so.</summary>
    public abstract Condition<TRow>? Read(QueryReader reader, HttpContext context);
}
