namespace OnRecord.Api.Http.Queries;

/// <summary>A key to sort by, and which way.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
internal sealed record SortTerm<TRow>(SortKey<TRow> Key, bool Descending)
{
    /// <summary>As it stands in the address.</summary>
    public string Word => Descending ? $"-{Key.Name}" : Key.Name;
}
