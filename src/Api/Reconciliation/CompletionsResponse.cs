namespace OnRecord.Api.Reconciliation;

/// <summary>Names that begin as typed.</summary>
/// <param name="Result">The likeliest first; empty where there are none.</param>
public sealed record CompletionsResponse(IReadOnlyList<CompletionResponse> Result);
