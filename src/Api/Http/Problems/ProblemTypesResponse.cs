namespace OnRecord.Api.Http.Problems;

/// <summary>Every kind of problem that the service answers with.</summary>
/// <param name="Items">By status.</param>
public sealed record ProblemTypesResponse(IReadOnlyList<ProblemTypeResponse> Items);
