namespace OnRecord.Api.Search;

/// <summary>What a client searches for.</summary>
/// <param name="Query">The words as they were asked.</param>
/// <param name="Types">The kinds asked for, each once.</param>
/// <param name="Limit">The most hits of a kind, from 1 to 20.</param>
internal sealed record SearchRequest(string Query, IReadOnlyList<SearchType> Types, int Limit)
{
    /// <summary>Hands a handler what the grammar has read.</summary>
    public static ValueTask<SearchRequest?> BindAsync(HttpContext context) => new(context.Features.Get<SearchRequest>());
}
