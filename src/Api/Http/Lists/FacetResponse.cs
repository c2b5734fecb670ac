namespace OnRecord.Api.Http.Lists;

/// <summary>How many of the items that the filters leave have each value of something.</summary>
/// <param name="Values">The values: those that most items have first; dates in their order, without gaps.</param>
/// <param name="Missing">Items that have none.</param>
/// <param name="More">Values that are not shown; `facetLimit` shows more.</param>
public sealed record FacetResponse(IReadOnlyList<FacetValueResponse> Values, int Missing, int More);
