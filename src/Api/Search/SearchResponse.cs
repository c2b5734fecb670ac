namespace OnRecord.Api.Search;

/// <summary>What was found, grouped by kind.</summary>
/// <param name="Query">What was searched for, as it was asked.</param>
/// <param name="Groups">A group for each kind asked for, that with the best hit first.</param>
public sealed record SearchResponse(string Query, IReadOnlyList<SearchGroupResponse> Groups);
