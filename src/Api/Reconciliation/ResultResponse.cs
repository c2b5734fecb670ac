namespace OnRecord.Api.Reconciliation;

/// <summary>Whom one query may mean.</summary>
/// <param name="Result">The candidates, the best first; empty where none is like it.</param>
public sealed record ResultResponse(IReadOnlyList<CandidateResponse> Result);
